import { describe, expect, it } from 'vitest'
import { conjugate } from './conjugate.ts'
import type { Inflection, Tense, Voice } from './verb-types.ts'
import { parseVerbs } from './verb-types.ts'

/** One verb from a short row: form, vowels, valency, root, lemma. */
function verb(row: string) {
  const [form = '', vowel = '', trans = '', root = '', lemma = ''] = row.split(' ')
  const [parsed] = parseVerbs([form, vowel, trans, '-', 'isnad', root, lemma, '-'].join('\t'))
  if (parsed === undefined) throw new RangeError(row)
  return parsed
}

/** The free forms of one tense and voice in slot order; two spellings of one slot are joined by /. */
function table(forms: readonly Inflection[], tense: Tense, voice: Voice = 'active'): string {
  const slots = new Map<string, string[]>()
  for (const each of forms) {
    if (each.tense !== tense || each.voice !== voice || each.bound) continue
    const slot = `${each.person}${each.gender}${each.number}`
    slots.set(slot, [...(slots.get(slot) ?? []), each.form])
  }
  return [...slots.values()].map((spellings) => spellings.join('/')).join(' ')
}

interface Paradigm {
  readonly row: string
  readonly past: string
  readonly present: string
  readonly jussive?: string
  readonly imperative?: string
  /** Third person masculine singular: past and present passive. */
  readonly passive?: string
}

/*
 * Order of the cells: he, she, both (m), both (f), they (m), they (f), you (m), you (f), you two,
 * you all (m), you all (f), I, we.
 */
const paradigms: readonly Paradigm[] = [
  {
    row: '1 a-u t كتب كتب',
    past: 'كتب كتبت كتبا كتبتا كتبوا كتبن كتبت كتبت كتبتما كتبتم كتبتن كتبت كتبنا',
    present: 'يكتب تكتب يكتبان تكتبان يكتبون يكتبن تكتب تكتبين تكتبان تكتبون تكتبن أكتب نكتب',
    jussive: 'يكتب تكتب يكتبا تكتبا يكتبوا يكتبن تكتب تكتبي تكتبا تكتبوا تكتبن أكتب نكتب',
    imperative: 'اكتب اكتبي اكتبا اكتبوا اكتبن',
    passive: 'كتب يكتب',
  },
  {
    row: '1 a-u t قول قال',
    past: 'قال قالت قالا قالتا قالوا قلن قلت قلت قلتما قلتم قلتن قلت قلنا',
    present: 'يقول تقول يقولان تقولان يقولون يقلن تقول تقولين تقولان تقولون تقلن أقول نقول',
    jussive: 'يقل تقل يقولا تقولا يقولوا يقلن تقل تقولي تقولا تقولوا تقلن أقل نقل',
    imperative: 'قل قولي قولا قولوا قلن',
    passive: 'قيل يقال',
  },
  {
    row: '1 a-i t بيع باع',
    past: 'باع باعت باعا باعتا باعوا بعن بعت بعت بعتما بعتم بعتن بعت بعنا',
    present: 'يبيع تبيع يبيعان تبيعان يبيعون يبعن تبيع تبيعين تبيعان تبيعون تبعن أبيع نبيع',
    jussive: 'يبع تبع يبيعا تبيعا يبيعوا يبعن تبع تبيعي تبيعا تبيعوا تبعن أبع نبع',
    imperative: 'بع بيعي بيعا بيعوا بعن',
    passive: 'بيع يباع',
  },
  {
    row: '1 i-a t خوف خاف',
    past: 'خاف خافت خافا خافتا خافوا خفن خفت خفت خفتما خفتم خفتن خفت خفنا',
    present: 'يخاف تخاف يخافان تخافان يخافون يخفن تخاف تخافين تخافان تخافون تخفن أخاف نخاف',
    imperative: 'خف خافي خافا خافوا خفن',
    passive: 'خيف يخاف',
  },
  {
    row: '1 a-u t مدد مد',
    past: 'مد مدت مدا مدتا مدوا مددن مددت مددت مددتما مددتم مددتن مددت مددنا',
    present: 'يمد تمد يمدان تمدان يمدون يمددن تمد تمدين تمدان تمدون تمددن أمد نمد',
    jussive:
      'يمدد/يمد تمدد/تمد يمدا تمدا يمدوا يمددن تمدد/تمد تمدي تمدا تمدوا تمددن أمدد/أمد نمدد/نمد',
    imperative: 'امدد/مد مدي مدا مدوا امددن',
    passive: 'مد يمد',
  },
  {
    row: '1 a-i t رمي رمى',
    past: 'رمى رمت رميا رمتا رموا رمين رميت رميت رميتما رميتم رميتن رميت رمينا',
    present: 'يرمي ترمي يرميان ترميان يرمون يرمين ترمي ترمين ترميان ترمون ترمين أرمي نرمي',
    jussive: 'يرم ترم يرميا ترميا يرموا يرمين ترم ترمي ترميا ترموا ترمين أرم نرم',
    imperative: 'ارم ارمي ارميا ارموا ارمين',
    passive: 'رمي يرمى',
  },
  {
    row: '1 a-u t دعو دعا',
    past: 'دعا دعت دعوا دعتا دعوا دعون دعوت دعوت دعوتما دعوتم دعوتن دعوت دعونا',
    present: 'يدعو تدعو يدعوان تدعوان يدعون يدعون تدعو تدعين تدعوان تدعون تدعون أدعو ندعو',
    jussive: 'يدع تدع يدعوا تدعوا يدعوا يدعون تدع تدعي تدعوا تدعوا تدعون أدع ندع',
    imperative: 'ادع ادعي ادعوا ادعوا ادعون',
    passive: 'دعي يدعى',
  },
  {
    row: '1 i-a i:ala بقي بقي',
    past: 'بقي بقيت بقيا بقيتا بقوا بقين بقيت بقيت بقيتما بقيتم بقيتن بقيت بقينا',
    present: 'يبقى تبقى يبقيان تبقيان يبقون يبقين تبقى تبقين تبقيان تبقون تبقين أبقى نبقى',
    jussive: 'يبق تبق يبقيا تبقيا يبقوا يبقين تبق تبقي تبقيا تبقوا تبقين أبق نبق',
    imperative: 'ابق ابقي ابقيا ابقوا ابقين',
  },
  {
    row: '1 a-a i:ila سعي سعى',
    past: 'سعى سعت سعيا سعتا سعوا سعين سعيت سعيت سعيتما سعيتم سعيتن سعيت سعينا',
    present: 'يسعى تسعى يسعيان تسعيان يسعون يسعين تسعى تسعين تسعيان تسعون تسعين أسعى نسعى',
    imperative: 'اسع اسعي اسعيا اسعوا اسعين',
  },
  {
    row: '1 a-i t وعد وعد',
    past: 'وعد وعدت وعدا وعدتا وعدوا وعدن وعدت وعدت وعدتما وعدتم وعدتن وعدت وعدنا',
    present: 'يعد تعد يعدان تعدان يعدون يعدن تعد تعدين تعدان تعدون تعدن أعد نعد',
    imperative: 'عد عدي عدا عدوا عدن',
    passive: 'وعد يوعد',
  },
  {
    row: '1 a-a t سءل سأل',
    past: 'سأل سألت سألا سألتا سألوا سألن سألت سألت سألتما سألتم سألتن سألت سألنا',
    present: 'يسأل تسأل يسألان تسألان يسألون يسألن تسأل تسألين تسألان تسألون تسألن أسأل نسأل',
    imperative: 'اسأل/سل اسألي/سلي اسألا/سلا اسألوا/سلوا اسألن',
    passive: 'سئل يسأل',
  },
  {
    row: '1 a-a t قرء قرأ',
    past: 'قرأ قرأت قرآ قرأتا قرؤوا/قرأوا قرأن قرأت قرأت قرأتما قرأتم قرأتن قرأت قرأنا',
    present:
      'يقرأ تقرأ يقرآن تقرآن يقرؤون/يقرأون يقرأن تقرأ تقرئين تقرآن تقرؤون/تقرأون تقرأن أقرأ نقرأ',
    imperative: 'اقرأ اقرئي اقرآ اقرؤوا/اقرأوا اقرأن',
    passive: 'قرئ يقرأ',
  },
  {
    row: '1 a-u t ءخذ أخذ',
    past: 'أخذ أخذت أخذا أخذتا أخذوا أخذن أخذت أخذت أخذتما أخذتم أخذتن أخذت أخذنا',
    present: 'يأخذ تأخذ يأخذان تأخذان يأخذون يأخذن تأخذ تأخذين تأخذان تأخذون تأخذن آخذ نأخذ',
    imperative: 'خذ خذي خذا خذوا خذن',
    passive: 'أخذ يؤخذ',
  },
  {
    row: '1 a-i t جيء جاء',
    past: 'جاء جاءت جاءا جاءتا جاؤوا/جاءوا جئن جئت جئت جئتما جئتم جئتن جئت جئنا',
    present: 'يجيء تجيء يجيئان تجيئان يجيئون يجئن تجيء تجيئين تجيئان تجيئون تجئن أجيء نجيء',
    jussive: 'يجئ تجئ يجيئا تجيئا يجيئوا يجئن تجئ تجيئي تجيئا تجيئوا تجئن أجئ نجئ',
    imperative: 'جئ جيئي جيئا جيئوا جئن',
  },
  {
    row: '1 i-a t شيء شاء',
    past: 'شاء شاءت شاءا شاءتا شاؤوا/شاءوا شئن شئت شئت شئتما شئتم شئتن شئت شئنا',
    present:
      'يشاء تشاء يشاءان تشاءان يشاؤون/يشاءون يشأن تشاء تشائين تشاءان تشاؤون/تشاءون تشأن أشاء نشاء',
    jussive: 'يشأ تشأ يشاءا تشاءا يشاؤوا/يشاءوا يشأن تشأ تشائي تشاءا تشاؤوا/تشاءوا تشأن أشأ نشأ',
  },
  {
    row: '1 a-a t رءي رأى',
    past: 'رأى رأت رأيا رأتا رأوا رأين رأيت رأيت رأيتما رأيتم رأيتن رأيت رأينا',
    present: 'يرى ترى يريان تريان يرون يرين ترى ترين تريان ترون ترين أرى نرى',
    jussive: 'ير تر يريا تريا يروا يرين تر تري تريا تروا ترين أر نر',
    passive: 'رئي يرى',
  },
  {
    row: '1 a-i t ءتي أتى',
    past: 'أتى أتت أتيا أتتا أتوا أتين أتيت أتيت أتيتما أتيتم أتيتن أتيت أتينا',
    present: 'يأتي تأتي يأتيان تأتيان يأتون يأتين تأتي تأتين تأتيان تأتون تأتين آتي نأتي',
    jussive: 'يأت تأت يأتيا تأتيا يأتوا يأتين تأت تأتي تأتيا تأتوا تأتين آت نأت',
  },
  {
    row: '1 a-i t وفي وفى',
    past: 'وفى وفت وفيا وفتا وفوا وفين وفيت وفيت وفيتما وفيتم وفيتن وفيت وفينا',
    present: 'يفي تفي يفيان تفيان يفون يفين تفي تفين تفيان تفون تفين أفي نفي',
    jussive: 'يف تف يفيا تفيا يفوا يفين تف تفي تفيا تفوا تفين أف نف',
  },
  {
    row: '1 a-i t روي روى',
    past: 'روى روت رويا روتا رووا روين رويت رويت رويتما رويتم رويتن رويت روينا',
    present: 'يروي تروي يرويان ترويان يروون يروين تروي تروين ترويان تروون تروين أروي نروي',
    passive: 'روي يروى',
  },
  {
    row: '1 i-a i:min حيي حيي',
    past: 'حيي حييت حييا حييتا حيوا حيين حييت حييت حييتما حييتم حييتن حييت حيينا',
    present: 'يحيا تحيا يحييان تحييان يحيون يحيين تحيا تحيين تحييان تحيون تحيين أحيا نحيا',
  },
  {
    row: '1 i-i t ولي ولي',
    past: 'ولي وليت وليا وليتا ولوا ولين وليت وليت وليتما وليتم وليتن وليت ولينا',
    present: 'يلي تلي يليان تليان يلون يلين تلي تلين تليان تلون تلين ألي نلي',
  },
  {
    row: '2 - t ءكد أكد',
    past: 'أكد أكدت أكدا أكدتا أكدوا أكدن أكدت أكدت أكدتما أكدتم أكدتن أكدت أكدنا',
    present: 'يؤكد تؤكد يؤكدان تؤكدان يؤكدون يؤكدن تؤكد تؤكدين تؤكدان تؤكدون تؤكدن أؤكد نؤكد',
    imperative: 'أكد أكدي أكدا أكدوا أكدن',
    passive: 'أكد يؤكد',
  },
  {
    row: '2 - t سمو سمى',
    past: 'سمى سمت سميا سمتا سموا سمين سميت سميت سميتما سميتم سميتن سميت سمينا',
    present: 'يسمي تسمي يسميان تسميان يسمون يسمين تسمي تسمين تسميان تسمون تسمين أسمي نسمي',
    imperative: 'سم سمي سميا سموا سمين',
    passive: 'سمي يسمى',
  },
  {
    row: '3 - t حجج حاج',
    past: 'حاج حاجت حاجا حاجتا حاجوا حاججن حاججت حاججت حاججتما حاججتم حاججتن حاججت حاججنا',
    present: 'يحاج تحاج يحاجان تحاجان يحاجون يحاججن تحاج تحاجين تحاجان تحاجون تحاججن أحاج نحاج',
  },
  {
    row: '4 - t ءمن آمن',
    past: 'آمن آمنت آمنا آمنتا آمنوا آمن آمنت آمنت آمنتما آمنتم آمنتن آمنت آمنا',
    present: 'يؤمن تؤمن يؤمنان تؤمنان يؤمنون يؤمن تؤمن تؤمنين تؤمنان تؤمنون تؤمن أؤمن نؤمن',
    imperative: 'آمن آمني آمنا آمنوا آمن',
    passive: 'أومن يؤمن',
  },
  {
    row: '4 - t قوم أقام',
    past: 'أقام أقامت أقاما أقامتا أقاموا أقمن أقمت أقمت أقمتما أقمتم أقمتن أقمت أقمنا',
    present: 'يقيم تقيم يقيمان تقيمان يقيمون يقمن تقيم تقيمين تقيمان تقيمون تقمن أقيم نقيم',
    jussive: 'يقم تقم يقيما تقيما يقيموا يقمن تقم تقيمي تقيما تقيموا تقمن أقم نقم',
    imperative: 'أقم أقيمي أقيما أقيموا أقمن',
    passive: 'أقيم يقام',
  },
  {
    row: '4 - t عدد أعد',
    past: 'أعد أعدت أعدا أعدتا أعدوا أعددن أعددت أعددت أعددتما أعددتم أعددتن أعددت أعددنا',
    present: 'يعد تعد يعدان تعدان يعدون يعددن تعد تعدين تعدان تعدون تعددن أعد نعد',
    imperative: 'أعدد/أعد أعدي أعدا أعدوا أعددن',
    passive: 'أعد يعد',
  },
  {
    row: '4 - t نشء أنشأ',
    past: 'أنشأ أنشأت أنشآ أنشأتا أنشؤوا/أنشأوا أنشأن أنشأت أنشأت أنشأتما أنشأتم أنشأتن أنشأت أنشأنا',
    present: 'ينشئ تنشئ ينشئان تنشئان ينشئون ينشئن تنشئ تنشئين تنشئان تنشئون تنشئن أنشئ ننشئ',
    passive: 'أنشئ ينشأ',
  },
  {
    row: '4 - t يقن أيقن',
    past: 'أيقن أيقنت أيقنا أيقنتا أيقنوا أيقن أيقنت أيقنت أيقنتما أيقنتم أيقنتن أيقنت أيقنا',
    present: 'يوقن توقن يوقنان توقنان يوقنون يوقن توقن توقنين توقنان توقنون توقن أوقن نوقن',
  },
  {
    row: '5 - t ولي تولى',
    past: 'تولى تولت توليا تولتا تولوا تولين توليت توليت توليتما توليتم توليتن توليت تولينا',
    present:
      'يتولى تتولى يتوليان تتوليان يتولون يتولين تتولى تتولين تتوليان تتولون تتولين أتولى نتولى',
    passive: 'تولي يتولى',
  },
  {
    row: '6 - i:an سءل تساءل',
    past: 'تساءل تساءلت تساءلا تساءلتا تساءلوا تساءلن تساءلت تساءلت تساءلتما تساءلتم تساءلتن تساءلت تساءلنا',
    present:
      'يتساءل تتساءل يتساءلان تتساءلان يتساءلون يتساءلن تتساءل تتساءلين تتساءلان تتساءلون تتساءلن أتساءل نتساءل',
    passive: 'تسوئل يتساءل',
  },
  {
    row: '7 - i:ila ضمم انضم',
    past: 'انضم انضمت انضما انضمتا انضموا انضممن انضممت انضممت انضممتما انضممتم انضممتن انضممت انضممنا',
    present: 'ينضم تنضم ينضمان تنضمان ينضمون ينضممن تنضم تنضمين تنضمان تنضمون تنضممن أنضم ننضم',
  },
  {
    row: '8 - t ءخذ اتخذ',
    past: 'اتخذ اتخذت اتخذا اتخذتا اتخذوا اتخذن اتخذت اتخذت اتخذتما اتخذتم اتخذتن اتخذت اتخذنا',
    present: 'يتخذ تتخذ يتخذان تتخذان يتخذون يتخذن تتخذ تتخذين تتخذان تتخذون تتخذن أتخذ نتخذ',
    passive: 'اتخذ يتخذ',
  },
  {
    row: '8 - t خير اختار',
    past: 'اختار اختارت اختارا اختارتا اختاروا اخترن اخترت اخترت اخترتما اخترتم اخترتن اخترت اخترنا',
    present:
      'يختار تختار يختاران تختاران يختارون يخترن تختار تختارين تختاران تختارون تخترن أختار نختار',
    jussive: 'يختر تختر يختارا تختارا يختاروا يخترن تختر تختاري تختارا تختاروا تخترن أختر نختر',
    passive: 'اختير يختار',
  },
  {
    row: '8 - t ءمن ائتمن',
    past: 'ائتمن ائتمنت ائتمنا ائتمنتا ائتمنوا ائتمن ائتمنت ائتمنت ائتمنتما ائتمنتم ائتمنتن ائتمنت ائتمنا',
    present:
      'يأتمن تأتمن يأتمنان تأتمنان يأتمنون يأتمن تأتمن تأتمنين تأتمنان تأتمنون تأتمن آتمن نأتمن',
    passive: 'اؤتمن يؤتمن',
  },
  {
    row: '9 - i حمر احمر',
    past: 'احمر احمرت احمرا احمرتا احمروا احمررن احمررت احمررت احمررتما احمررتم احمررتن احمررت احمررنا',
    present: 'يحمر تحمر يحمران تحمران يحمرون يحمررن تحمر تحمرين تحمران تحمرون تحمررن أحمر نحمر',
  },
  {
    row: '10 - i:min قيل استقال',
    past: 'استقال استقالت استقالا استقالتا استقالوا استقلن استقلت استقلت استقلتما استقلتم استقلتن استقلت استقلنا',
    present:
      'يستقيل تستقيل يستقيلان تستقيلان يستقيلون يستقلن تستقيل تستقيلين تستقيلان تستقيلون تستقلن أستقيل نستقيل',
    jussive:
      'يستقل تستقل يستقيلا تستقيلا يستقيلوا يستقلن تستقل تستقيلي تستقيلا تستقيلوا تستقلن أستقل نستقل',
    passive: 'استقيل يستقال',
  },
  {
    row: '10 - i:ala ولي استولى',
    past: 'استولى استولت استوليا استولتا استولوا استولين استوليت استوليت استوليتما استوليتم استوليتن استوليت استولينا',
    present:
      'يستولي تستولي يستوليان تستوليان يستولون يستولين تستولي تستولين تستوليان تستولون تستولين أستولي نستولي',
  },
  {
    row: 'q1 - i:ala سيطر سيطر',
    past: 'سيطر سيطرت سيطرا سيطرتا سيطروا سيطرن سيطرت سيطرت سيطرتما سيطرتم سيطرتن سيطرت سيطرنا',
    present:
      'يسيطر تسيطر يسيطران تسيطران يسيطرون يسيطرن تسيطر تسيطرين تسيطران تسيطرون تسيطرن أسيطر نسيطر',
    passive: 'سوطر يسيطر',
  },
  {
    row: 'q2 - i دهور تدهور',
    past: 'تدهور تدهورت تدهورا تدهورتا تدهوروا تدهورن تدهورت تدهورت تدهورتما تدهورتم تدهورتن تدهورت تدهورنا',
    present:
      'يتدهور تتدهور يتدهوران تتدهوران يتدهورون يتدهورن تتدهور تتدهورين تتدهوران تتدهورون تتدهورن أتدهور نتدهور',
  },
  {
    row: 'q4 - i:ila طمءن اطمأن',
    past: 'اطمأن اطمأنت اطمأنا اطمأنتا اطمأنوا اطمأنن اطمأننت اطمأننت اطمأننتما اطمأننتم اطمأننتن اطمأننت اطمأننا',
    present:
      'يطمئن تطمئن يطمئنان تطمئنان يطمئنون يطمأنن تطمئن تطمئنين تطمئنان تطمئنون تطمأنن أطمئن نطمئن',
  },
]

describe('conjugate', () => {
  for (const { row, past, present, jussive, imperative, passive } of paradigms) {
    it(`gives the paradigm of ${row}`, () => {
      const forms = conjugate(verb(row))
      expect(table(forms, 'past')).toBe(past)
      expect(table(forms, 'present')).toBe(present)
      if (jussive !== undefined) expect(table(forms, 'jussive')).toBe(jussive)
      if (imperative !== undefined) expect(table(forms, 'imperative')).toBe(imperative)
      const [passivePast, passivePresent] = passive?.split(' ') ?? []
      if (passivePast !== undefined) {
        expect(table(forms, 'past', 'passive').split(' ')[0]).toBe(passivePast)
        expect(table(forms, 'present', 'passive').split(' ')[0]).toBe(passivePresent)
      }
    })
  }

  it('gives the subjunctive its silent alif and its ى', () => {
    expect(table(conjugate(verb('1 a-a i سعي سعى')), 'subjunctive')).toBe(
      'يسعى تسعى يسعيا تسعيا يسعوا يسعين تسعى تسعي تسعيا تسعوا تسعين أسعى نسعى',
    )
  })

  it('joins the ت of form 8 with the first radical', () => {
    const lemmas = [
      'دعو ادعى',
      'ضرر اضطر',
      'زيد ازداد',
      'صدم اصطدم',
      'طلع اطلع',
      'وصل اتصل',
      'ذخر ادخر',
    ]
    const presents = lemmas.map((each) =>
      table(conjugate(verb(`8 - t ${each}`)), 'present')
        .split(' ')
        .at(0),
    )
    expect(presents).toEqual(['يدعي', 'يضطر', 'يزداد', 'يصطدم', 'يطلع', 'يتصل', 'يدخر'])
  })

  it('keeps a weak or doubled radical whole when the lemma shows it', () => {
    const forms = ['10 - t جوب استجوب', '8 - i زوج ازدوج', '1 i-a i عور عور', '10 - t صوب استصوب']
    expect(
      forms.map((row) =>
        table(conjugate(verb(row)), 'present')
          .split(' ')
          .at(0),
      ),
    ).toEqual(['يستجوب', 'يزدوج', 'يعور', 'يستصوب'])
  })

  it('keeps or drops the و of the first radical', () => {
    const rows = [
      '1 a-a t وضع وضع',
      '1 i-a i وجل وجل',
      '1 i-a t وسع وسع',
      '1 i-a t ودد ود',
      '1 i-i t ورث ورث',
    ]
    expect(
      rows.map((row) =>
        table(conjugate(verb(row)), 'present')
          .split(' ')
          .at(0),
      ),
    ).toEqual(['يضع', 'يوجل', 'يسع', 'يود', 'يرث'])
  })
})

describe('forms before an object pronoun', () => {
  const bound = (row: string): string[] =>
    conjugate(verb(row)).flatMap((each) => (each.bound ? [each.form] : []))

  it('loses the silent alif of the plural', () => {
    expect(bound('1 a-u t كتب كتب')).toContain('كتبو')
    expect(bound('1 a-u t كتب كتب')).not.toContain('كتبوا')
  })
  it('adds و after تم', () => {
    expect(bound('1 a-u t كتب كتب')).toContain('كتبتمو')
  })
  it('writes ى as ا', () => {
    expect(bound('1 a-i t رمي رمى')).toContain('رما')
    expect(bound('1 a-a t رءي رأى')).toEqual(expect.arrayContaining(['رآ', 'يرا', 'أرا']))
    expect(bound('4 - t عطو أعطى')).toContain('أعطا')
  })
  it('moves a final hamza to the seat its vowel asks for', () => {
    expect(bound('1 a-a t قرء قرأ')).toEqual(expect.arrayContaining(['قرؤو', 'قرأو', 'يقرؤ']))
    expect(bound('1 i-a t شيء شاء')).toContain('يشاؤ')
  })
  it('says nothing where nothing changes', () => {
    expect(bound('1 a-u t دعو دعا')).not.toContain('دعا')
  })
})

describe('passive', () => {
  it('is absent without an object', () => {
    expect(conjugate(verb('1 a-i i نزل نزل')).filter((each) => each.voice === 'passive')).toEqual(
      [],
    )
  })
  it('is impersonal when the object comes through a preposition', () => {
    const forms = conjugate(verb('1 a-i i:bi جيء جاء')).filter((each) => each.voice === 'passive')
    expect(forms.map((each) => each.form)).toEqual(['جيء', 'يجاء', 'يجاء', 'يجأ'])
  })
})

describe('irregular verbs', () => {
  it('conjugates ليس in the past only', () => {
    const forms = conjugate(verb('1 a-a i ليس ليس'))
    expect(forms.map((each) => each.form).join(' ')).toBe(
      'ليس ليست ليسا ليستا ليسوا لسن لست لست لستما لستم لستن لست لسنا',
    )
    expect(new Set(forms.map((each) => each.tense))).toEqual(new Set(['past']))
  })
  it('knows the short jussive of كان', () => {
    const jussive = conjugate(verb('1 a-u i كون كان')).filter((each) => each.tense === 'jussive')
    expect(jussive.map((each) => each.form)).toEqual(expect.arrayContaining(['يكن', 'يك', 'أك']))
  })
  it('clips the imperatives of أكل and أمر', () => {
    expect(table(conjugate(verb('1 a-u t ءكل أكل')), 'imperative')).toBe('كل كلي كلا كلوا كلن')
    expect(table(conjugate(verb('1 a-u t ءمر أمر')), 'imperative')).toBe('مر مري مرا مروا مرن')
  })
  it('drops the hamza of رأى in form 4', () => {
    const forms = conjugate(verb('4 - t رءي أرى'))
    expect(table(forms, 'present').split(' ').at(0)).toBe('يري')
    expect(table(forms, 'past', 'passive').split(' ').at(0)).toBe('أري')
  })
  it('leaves out forms of one letter', () => {
    expect(conjugate(verb('1 a-i t وقي وقى')).filter((each) => each.form.length < 2)).toEqual([])
  })
})
