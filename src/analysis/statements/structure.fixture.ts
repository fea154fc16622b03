/** More sentences, marked in the same way: what stands between a verb and what it reports. */
export const STRUCTURES = `
وزار المدير المصنع، [cue:منوها] [content:بالتعاون المثمر بين الجانبين]. # indirect say
وزار السكان المعرض، [cue:مشيدين] [content:بغزارة المعروضات وتنوعها]. # indirect praise
واجتمع الوزراء السبت [cue:منددين] [content:بسياسة الشركة التجارية]. # indirect condemn
وخرج العمال [cue:مطالبين] [content:بتقريب موعد الانتخابات]. # indirect demand
وشارك الطلاب [cue:مبدين] [content:سعادتهم بالبرامج المقدمة]. # indirect praise
ودخلت القاعة بلدان ملتزمة بالاتفاق منذ سنين. # none
[cue:ونفت] [source:تونس] [content:أي علاقة لها بمحاولة السطو]. # indirect deny
[cue:يؤكد] [source:الحارس] [content:استعداده لصد أي هجوم]. # indirect confirm
[cue:واعترفت] [source:شركة الأفق] [content:بهذا الخطأ فيما بعد]. # indirect confirm
[cue:ورحبت] [source:المفوضية] [content:بهذا القرار]. # indirect praise
كانت [source:وزارة المالية] [cue:قالت] من قبل إن [content:الدفعة الأخيرة تصل في الربيع]. # indirect say
[cue:وقال] [source:النعيمي]، معلقا على السباق، في مستهل لقاء مع الطلاب، إن [content:الحلبة ضيقة]. # indirect say
[cue:وقال] [source:بوعنان]، الذي اعترف بكسر الباب، إنه [content:كان يبحث عن مأوى]. # indirect say
[cue:وقالت] [source:سيدة الأعمال رنا الكعبي] التي كانت بين الحضور إن [content:المعرض ناجح]. # indirect say
ومستعرضا صورا على شاشة، [cue:أعلن] [source:المدير] أنه [content:سيكشف الأدلة]. # indirect announce
وهو الأمر الذي نفته مصادر النادي [cue:مؤكدة] أنها [content:تمول نفسها]. # indirect confirm
[cue:قال] [source:الحارس] إن [content:القطار تأخر]، [2cue:متوقعا] [2content:ألا يصل قبل الفجر]. # indirect say
قضية يعتبرها الناس من المحرمات ألا وهي الثأر. # none
[2cue:وانتقد] [2source:الوزير] [2content:المناورات] [cue:واصفا] [content:إياها بأنها استفزاز]. # indirect condemn
هاجم النائب الوزير [cue:متهما] [content:إياه بالسعي إلى الفرقة]. # indirect accuse
[cue:وأبان] [source:أستاذ القانون د. أحمد الشهراني] أنه [content:لا شك في القرار]. # indirect say
[cue:وأعرب] [source:مبارك الخرينج رئيس المجلس بالإنابة] عن [content:رفضه للقرار]. # indirect condemn
[cue:اعتبر] [source:محللون سياسيون أردنيون] أن [content:الخطة فاشلة]. # indirect say
[cue:أعلنت] [source:مديرية المياه]، ليل الخميس، [content:انتهاء الأعمال في السد]. # indirect announce
[cue:وأدان] [source:سالم النعيمي] في تصريح صحفي عقب لقائه بوزير الزراعة أمس [content:اختطاف البحارة]. # indirect condemn
[cue:وعبرت] [source:الحكومة] في بيانها أيضا عن [content:ارتياحها للتقدم]. # indirect praise
وألقى السفير خطابا [cue:دعا] فيه [content:لإعفاء الطلاب من الرسوم]. # indirect demand
[cue:وقال] [source:مراسل بي بي سي] إن [content:الشوارع خالية]. # indirect say
[cue:وقال] [source:ضابط البلدية فهد الكعبي] «[content:التمثال لم يصل]». # direct say
[cue:أشارت] [source:مواقع محلية] إلى أن [content:الحارس تعرض لهجوم]، لكن الشرطة لم تؤكد ذلك. # indirect say
[cue:وتوعد] [content:بعقوبات ضد الشركة]، وهو الأمر الذي رد عليه مديرها بالسخرية. # indirect threaten
ساد هدوء حذر ببنغازي بعد المباراة. # none
تتجمع العائلات على ضفة النهر، وتجمع آلاف الناس على طول السياج. # none
قرار النقل شجع القوات على قتل الوقت. # none
وصل نصف الركاب قبل أن يبدأ المطر. # none
[2cue:وأدانت] [2source:اللجنة] [2content:العنف] [cue:وحثت] على [content:الحوار]. # indirect demand
[cue:رحب] [source:الوزير] [content:بالقرار]. # indirect praise
دعا المدير الحارس للمنصة. # none
[cue:ودعا] [source:الجبوري] في رسالة وجهها إلى رؤساء الأندية إلى "[content:إصدار عفو عام عن اللاعبين]". # direct demand
[content:ومن ضمن العقبات أيضا، [cue:بحسب] [source:التقرير]، شق طرق جديدة في الجبل]. # indirect say
[cue:وأعلنت] [source:المحكمة] بعد الجلسة عن [content:إرجاء القضية "لإفساح المجال أمام الدفاع"]. # mixed announce
وحظرت تونس التطبيق مؤقتا خلال الصيف، [cue:قائلة] إنها [content:حمت الأطفال]. # indirect say
وعليه، فقد استدعت الوزارة السفير للتشاور، [cue:معربة] عن [content:أملها في حل قريب]. # indirect expect
[cue:وقال] [source:مايكل ماكول]، الذي عالجه، إن [content:الجرح بسيط]. # indirect say
فقد [cue:قال] [source:قائد شرطة المدينة، بنسون كيبوي]، إن [content:العدد كبير]. # indirect say
كما [cue:تعهد] [source:الرئيس الروسي] – الذي تعاني بلاده من الجفاف – [content:باستضافة السباق في صيف هادئ]. # indirect promise
[cue:وكشف] [source:الدكتور سالم النعيمي] -أخصائي أطفال في مستشفى حكومي- أنه [content:التقى الأهالي]. # indirect say
[cue:وطالب] [source:بعض أعضاء المجلس] [content:بخفض سقف الإنتاج]. # indirect demand
وتقدم طالب اللجوء بطلبه في أول بلد يصل إليه. # none
فاز طالب سعودي في الخارج: رواية جميلة لكاتب شاب. # none
وتعمل الجمعية وفقا لمعتقداتها الدينية في السوق. # none
وتمضي الأعمال وفقا للميزانية المعتمدة للهيئة منذ عام. # none
ويجوز القول بأن كشف الشركة أسرار صناعتها يضر بها. # none
وسيتم الإعلان عن النتائج في الصيف. # none
[cue:وأشار] [source:محافظ عدن] إلى أن [content:قيادات المجموعة غادرت]. # indirect say
يشار إلى أن [source:مصدرا مقربا من التحقيق] [cue:كشف]، في وقت سابق، أن [content:الحارس نام]. # indirect say
[cue:دعا] [source:الرئيس محمود عباس] خلال زيارته تونس الاثنين [content:دول القارة إلى التريث]. # indirect demand
[cue:وأكد] [source:الوزير] لدى ترؤسه اجتماع المجلس أمس [content:حرص الوزارة على راحة الحجاج]. # indirect confirm
وفي وقت لاحق [cue:أكدت] [source:بيرسون] التي أصبحت أكبر مصنع في القارة أنها [content:تجري محادثات]. # indirect confirm
[cue:أكد] [source:الجيش] [content:التقدم الكبير في الجبل] [2cue:واتهم] [2content:تونس بإيواء الفارين]. # indirect confirm
[cue:ودعا] [source:السهلي] [content:المواطنين إلى الابتعاد عن مواقع الحوادث]. # indirect demand
[cue:وأشارت] [source:الوكالة] في تقريرها بعنوان "تحليل سنوي للدين العام" إلى أن [content:الدين ارتفع]. # indirect say
[cue:وأكدت] [source:الصحيفة] أن [content:قدوم نيمار سيكون مرحبا به في الفريق]. # indirect confirm
وزار المدير الموانئ، والتي [cue:وصفها] بـ "[content:عملية الاجتياح الكبير]" التي انطلقت أمس. # direct say
وتتنوع رواياتها بين وصف التجارب الذاتية والتغني بالمدن. # none
[cue:واستنكرت] [content:ممارسات الشركة تجاه العمال]. # indirect condemn
وخرج الطلاب من شمالي المدينة، وهم [cue:يهتفون]: "[content:عاش الوطن عاش العلم]". # direct say
[cue:وعبر] [source:الرزاز] عن [content:أمله في رؤية واضحة]. # indirect expect
[cue:قال] [source:الوزير] إن [content:الجسر آمن]، حيث [2cue:أكد] أن [2content:أعمدته جديدة]. # indirect say
وتقوم الجماعة بأنشطة تهدد النظام في المدينة. # none
ظهرت على الجدار إشارات ملونة تؤكد مكان الحارس. # none
وتنظر المحكمة في [cue:اتهامات] [source:السكان] [content:بإهمال الطرق]. # indirect accuse
[cue:وقال] [source:المستشار هشام الكعبي]، لرويترز، إن [content:السد آمن]. # indirect say
وجرى في اللقاء بحث مستجدات الأوضاع على الحدود. # none
وجاء القرار في ظل [cue:توجيهات] [source:الوزير] [content:بخفض الأسعار]. # indirect demand
[cue:وطالب] الجميع [content:بإطاعة الأوامر وعدم عرقلة المشروع]. # indirect demand
[cue:ويتوقع] [source:تقرير حديث] أصدره معهد العلوم أن [content:تتراجع زراعة البن]. # indirect expect
وتجري انتخابات مبكرة دعا إليها الرئيس قبل عام. # none
وتقوم كل جهة بدورها وفق اختصاصاتها، والعمل مستمر. # none
وكان في صغره طالب علم، ثم صار تاجرا يتنقل بين المدن. # none
ولم يكن يتوقع أن يطول الغياب. # none
وسبق ل[source:وسائل إعلام محلية] أن [cue:ذكرت] أن [content:اللاعب سيرحل]. # indirect say
ووفقا لذلك يدخلان في هذه المادة. # none
[cue:وكشفت] [source:النتائج]، التي صدرت أمس، عن [content:ارتفاع المبيعات]. # indirect say
من جانبها، [cue:أكدت] [source:أم أحمد] أن [content:الأسر تربح]. # indirect confirm
وقع البلدان اتفاقا جديدا، [content:والذي يشمل وفق ما [cue:نشرته] [source:صحيفة النهار]، التعاون في مجال المياه والزراعة]. # indirect say
[content:وأسفر الحادث، [cue:وفق] [source:الشرطة]، عن إصابة ثلاثة عمال]. # indirect say
[content:وتستمر الأعمال، [cue:وفق] [source:الوزير]، حتى نهاية العام]. # indirect say
[content:وتضم القائمة، [cue:بحسب] [source:المدير]، عشرين اسما]. # indirect say
[content:وسيبدأ العمل، [cue:بحسب] [source:الوزارة]، في مطلع الربيع]. # indirect say
[content:وسقطت الصخرة على الطريق]، [cue:بحسب] [source:الشرطة]، وأغلقت المدرسة أبوابها. # indirect say
[content:وانتهى العمل في السد]، وفق ما [cue:ذكرت] [source:الوزارة]، وهو أكبر سد في البلاد. # indirect say
[content:وأغلق السد]، [cue:بحسب] [source:الوزير]، في تصريح نشر أمس. # indirect say
[cue:قال] [source:الوزير] إن [content:الميناء سيفتح في 24 ديسمبر (كانون الأول)]. # indirect say
[source:رسائل الكيلاني] [cue:دعت] أيضا [content:الدول المعنية إلى وقف الصيد]. # indirect demand
[source:الحكومة] [cue:دعت] أيضا [content:السكان إلى الهدوء]. # indirect demand
[cue:فردت] عليه [source:البائعة]: «[content:لا أبيع بالدين]». # direct say
[cue:وكتب] إليها [source:شقيقها] أن [content:السفينة وصلت]. # indirect say
[source:حارس سابق] [cue:يكشف] [content:خبايا المتحف]. # indirect say
[cue:وأعلنوا] [content:مقتل الحارس بعد معركة طويلة]. # indirect announce
وشددوا الإجراءات على حدودهم. # none
[cue:ودعوا] [content:المجلس إلى فتح الطريق]. # indirect demand
[cue:ودعا] [source:حزب الأمة]، الذي فاز بالسباق، [content:الحكومة إلى التنحي]، في الوقت الذي يبحث فيه النائب إن كان المجلس سيجتمع. # indirect demand
[cue:ودعت] [source:القيادة] الله أن [content:يرحم الغرقى جميعا]. # indirect demand
[cue:وحث] [source:الوزير] [content:السكان على مغادرة القرية]. # indirect demand
[cue:واتهم] [source:الحارس] [content:المدير بالكذب]. # indirect accuse
[cue:واتهم] [source:وزير الداخلية] [content:الحارس بالكذب]. # indirect accuse
[cue:وحذر] [source:المدير التونسي] من [content:عواقب الحرب]. # indirect warn
[cue:وأبلغت] [source:الشركة] الوزارة [content:بانزعاجها الشديد من القرار]. # indirect say
[cue:ونصح] [source:الطبيب] [content:السكان بشرب الماء]. # indirect demand
ودفع المشتري ثمنًا باهظًا له. # none
وحمل العامل لافتة [cue:كتب] عليها "[content:لا أحد يحكم من وجهة نظرنا]". # direct say
[cue:وأكدت] [source:النقابة] في بلاغ بثته الليلة [via:وكالة الأفق] أن [content:الطريق مغلق]. # indirect confirm
[content:[2cue:وأكد] [2source:الوزير] أن [2content:الطريق مغلق]], بحسب ما [cue:نقلته] عنه [source:وكالة الأفق]. # indirect say
[content:الطريق مغلق منذ الصباح]، حسبما [cue:جاء] في [source:بيان للوزارة]. # indirect say
[content:الطريق مغلق منذ الصباح]، كما [cue:جاء] في [source:بيان للوزارة]. # indirect say
وألغي المجلس وفق ما ورد في الإعلان الدستوري وإلغاء الحكومة. # none
[content:[2cue:وقال] [2source:الوزير]، حسبما [cue:نقل] عنه [source:التلفزيون]، إن [2content:الطريق مغلق]]. # indirect say
[cue:جددت] [source:الحكومة]، وعلى لسان المتحدث باسمها سالم حداد، [content:رفضها للقرار]. # indirect confirm
وارتفعت نسب المشاركة إلى النصف رغم أن القاعة صغيرة. # none
ونسبت [via:الوكالة] إلى [source:مصدر أمني] [cue:قوله] إن [content:الطريق مغلق]. # indirect say
ونقلت [via:الوكالة] على لسان [source:الوزير] [cue:قوله] إن [content:الطريق مغلق]. # indirect say
ونقلت [via:وكالة رويترز] عن [source:الوزير] [cue:نفيه] [content:وجود خلافات في الحزب]. # indirect deny
ونقلت [via:وكالة رويترز] عن [source:قائد الشرطة] [cue:تأكيده] [content:لاعتقال الحارس أمس]. # indirect confirm
ونقلت عنه [via:الوكالة] [cue:دعوته] إلى [content:الحوار الوطني]. # indirect demand
ونقلت عنه [via:وكالة الأفق] [cue:قوله]: "[content:الطريق مغلق والعمل متوقف]". # direct say
[cue:وذكرت] [via:الصحيفة] نقلا عن [source:مصادر مطلعة] أن [content:الطريق مغلق]. # indirect say
[cue:وقالت] [via:الصحيفة] استنادا إلى [source:مصادر مطلعة] إن [content:الطريق مغلق]. # indirect say
[content:غرق القارب قرب الساحل ليلا]، [cue:نقلا] عن [source:صحيفة الأفق]. # indirect say
[cue:ووفقا] ل[source:رويترز] فقد [content:فتح الطريق صباحا]. # indirect say
[cue:وقال] [source:مسؤول طلب عدم كشف اسمه] ل[via:وكالة فرانس برس] إن [content:الطريق مغلق]. # indirect say
ونشرت الصحيفة تصريحا للوزير [cue:قال] فيه إن [content:الطريق مغلق]. # indirect say
ونشر الموقع بيانا [source:للحزب] [cue:جاء] فيه أن [content:الطريق مغلق]. # indirect say
تبادل الطرفان [cue:الاتهامات] [content:بخرق الهدنة]. # indirect accuse
[cue:تنديد] دولي [content:بقصف المستشفى]. # indirect condemn
[cue:إدانات] دولية [content:للهجوم على السوق]. # indirect condemn
[cue:دعوات] أممية [content:لوقف القتال في المدينة]. # indirect demand
وجاء ذلك ردا على [cue:اتهام] [source:الوزير] [content:للشركة بالتقصير]. # indirect accuse
وتركز القضية على [cue:اتهام] [content:النائب بالتقصير في عمله]. # indirect accuse
وجاء ذلك بعد [cue:اقتراح] تقدم به [source:النائب] [content:بتأجيل الجلسة]. # indirect demand
وعززت الزيارة [cue:المخاوف] لدى [source:السكان] من [content:عودة القتال]. # indirect expect
وتأتي الخطوة بعد [cue:إعراب] [source:السفارة] في الخرطوم عن [content:قلقها من الاعتقالات]. # indirect say
وفصل العامل [cue:بدعوى] [content:تقصيره في العمل]. # indirect accuse
واعتقل الحارس [cue:بزعم] [content:سرقة المال]. # indirect say
[cue:وأبدى] [content:مخاوفه من تجدد القتال]. # indirect warn
ومن [cue:المتوقع] أن [content:يصل الوفد غدا]. # indirect expect
وهي خطوة من المتوقع أن تغضب السكان. # none
ولم يرد تأكيد مستقل للهجوم الذي وقع أمس. # none
ويمكنه التقدم بطلب إلى المحكمة لوقف السجن. # none
وحصلت القائمة على ما بين ثلاثين وأربعين من الأصوات. # none
ودفعت مطالبات الورثة إن وجدت في آخر العام. # none
[cue:وأكدت] [source:النقابة] في بلاغ بثته الليلة [via:وكالة الأفق الرسمية] [content:تمكنها من فتح الطريق]. # indirect confirm
[cue:ووجه] [source:مدير المدرسة] [content:بفتح تحقيق عاجل في الحادث]. # indirect demand
[cue:وقال] [source:اللاعب] إن [content:الفريق توجه ببطء إلى المرمى]. # indirect say
[cue:واستنكر] [source:النواب] [content:القرار]. # indirect condemn
وانتقد الوزير الصحفي. # none
[cue:وجدد] [source:الوزير] [content:دعوته إلى الحوار]. # indirect demand
[cue:وجاء] في تتمة النص على لسان [source:الناطق باسم الجيش] أن [content:الممر آمن]. # indirect say
[cue:وأوضحت] [source:البلدية] في بيان اطلعت عليه [via:صحيفة الأفق]، أن [content:الجسر يفتح غدا]. # indirect say
كما [cue:دعا] [source:المؤتمر] [content:حكومات بلدان الساحل إلى حماية الشواطئ]. # indirect demand
[cue:وطالب] [source:الملتقى] [content:لجنة التحكيم بنشر النتائج]. # indirect demand
كما [cue:اتُهم] [content:حارس المخزن بإخفاء المفاتيح]. # indirect accuse
[cue:رفع] [source:الأمير سالم بن فهد] [content:شكره وامتنانه للملك على دعم الجامعة]. # indirect praise
رفعت البلدية مستوى التحذير حول البحيرة. # none
[cue:أمر] [source:صاحب السمو الملكي الأمير سالم بن فهد بن ناصر ولي ولي العهد النائب الثاني لرئيس مجلس الوزراء] [content:بتأمين حافلات للحجاج]. # indirect demand
وكان [source:مدير الميناء] قد [cue:وجه] [content:بصيانة الرصيف القديم]، وذلك في بيان تضمن تهانيه للعمال. # indirect demand
[cue:ولوحت] [source:النقابات] [content:بإضراب جديد إذا خالفت الشركة الاتفاق]، [2cue:قال] [2source:الوزير سالم حداد] إن [2content:الأبواب مفتوحة]. # indirect threaten
[cue:ألمح] [source:المدرب] إلى [content:عودة الحارس قريبا]، وهي خطوة ترضي الجمهور. # indirect say
[cue:وتحدث] [source:المدرب] بأنه [content:اتصل باللاعب مرتين]. # indirect say
أقر مجلس المدينة بغالبية كبيرة مشروع قانون للسير. # none
وكرر العمدة [cue:مناشدته] [content:سكان البلدة]، بشرط أن يهدأ البحر. # indirect demand
لكن [source:تونس] [cue:تعتبرها] [content:منظمة خطيرة على الملاحة]. # indirect say
وذلك في خطوة [cue:اعتبرتها] [source:الوزارة] "[content:غير مقبولة]". # direct say
ويزيل الاتفاق ما [cue:تعتبره] [source:بروكسل] [content:خطرا كبيرا على الصيد]. # indirect say
وهي جماعة [cue:تصنفها] [source:السلطات] [content:كمنظمة محظورة]. # indirect say
[cue:واعتبرتها] [content:الأكثر دقة بين الساعات]. # indirect say
[cue:ووصفه] [source:الوزير] [content:بالبطل]. # indirect say
زرع الفلاح صنفا من القمح يقاوم الجفاف. # none
كما يسميها ضباط متقاعدون، في سعي إلى استرداد التلال. # none
لكن [source:سالم حداد] [cue:نفى] [content:هذه الأنباء]. # indirect deny
[source:الوزير] [cue:نفى] [content:الاتهامات]. # indirect deny
[cue:أكد] [source:وزير الزراعة والثروة السمكية المصري]، الخميس، [content:تسليم القوارب للصيادين]. # indirect confirm
[cue:شدد] [source:الوزير] على [content:أهمية الصيانة]. # indirect confirm
وتبنى المجلس الثلاثاء مشروع قانون للصيد. # none
[cue:جدد] [source:الوزير] [content:التزامه بإصلاح الطرق]. # indirect confirm
`
