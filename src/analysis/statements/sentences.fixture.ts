/** Sentences written for the tests, marked as `parseMarked` reads them. */
export const SENTENCES = `
[cue:قال] [source:الوزير] إن [content:المدارس تفتح أبوابها الأحد]. # indirect say
[cue:قال] [source:وزير الزراعة] إن [content:الموسم كان جيدا]. # indirect say
[cue:قالت] [source:وزيرة الثقافة سلمى حداد] إن [content:المكتبة ستعاد إلى أصحابها]. # indirect say
[cue:وقال] [source:المتحدث باسم البلدية] للصحفيين إن [content:الجسر أغلق]. # indirect say
[cue:وقالت] [source:الشرطة] في بيان إن [content:الحريق أخمد]. # indirect say
[cue:قال] [source:مسؤول في وزارة النقل] إن [content:القطار تأخر]. # indirect say
[cue:قال] [source:مصدر أمني] إن [content:الطريق سالكة]. # indirect say
[cue:وقال] [source:شهود عيان] إن [content:الدخان غطى الحي]. # indirect say
[cue:أكد] [source:المدير] أنه [content:لن يستقيل]. # indirect confirm
[cue:أكدت] [source:الشركة] أن [content:الأسعار لن ترتفع]. # indirect confirm
[cue:وأكد] [source:رئيس الوزراء] [content:استعداد حكومته للحوار]. # indirect confirm
[cue:أعلن] [source:الجيش] [content:تقدمه على الجبهة الشرقية]. # indirect announce
[cue:أعلنت] [source:وزارة الصحة] [content:تسجيل ثلاث إصابات جديدة]. # indirect announce
[cue:أعلنت] [source:الحكومة] عن [content:خطة لترميم السدود]. # indirect announce
[cue:نفى] [source:الوزير] [content:الاتهامات الموجهة إليه]. # indirect deny
[cue:ونفت] [source:الشركة] [content:إغلاق مصنعها]. # indirect deny
[cue:نفى] [source:المتحدث باسم الحكومة] أن [content:تكون الميزانية قد خفضت]. # indirect deny
[cue:اتهم] [source:الوزير] [content:المعارضة بتعطيل القانون]. # indirect accuse
[cue:حذر] [source:الخبير] من [content:انهيار السد]. # indirect warn
[cue:حذرت] [source:المنظمة] من أن [content:المجاعة تقترب]. # indirect warn
[cue:دعا] [source:الرئيس] إلى [content:الهدوء والحوار]. # indirect demand
[cue:ودعت] [source:المنظمة] [content:الأطراف إلى وقف القتال]. # indirect demand
[cue:طالب] [source:النائب] [content:الحكومة بالاستقالة]. # indirect demand
[cue:تعهد] [source:الوزير] [content:ببناء مستشفى جديد]. # indirect promise
[cue:أشاد] [source:المدرب] [content:بأداء اللاعبين]. # indirect praise
[cue:ورحبت] [source:وزارة الخارجية] [content:بالاتفاق الجديد]. # indirect praise
[cue:أدان] [source:المجلس] [content:الهجوم على المستشفى]. # indirect condemn
[cue:نددت] [source:الجمعية] [content:باعتقال الصحفيين]. # indirect condemn
[cue:توقع] [source:الخبير] أن [content:ترتفع الأسعار]. # indirect expect
[cue:هدد] [source:العمال] [content:بالإضراب عن العمل]. # indirect threaten
[cue:أشار] [source:التقرير] إلى [content:تراجع الإنتاج]. # indirect say
[cue:وأشار] [source:المسؤول] إلى أن [content:الملف أغلق]. # indirect say
[cue:شدد] [source:الرئيس] على [content:ضرورة الوحدة]. # indirect confirm
[cue:كشف] [source:الطبيب] عن [content:سبب الوفاة]. # indirect say
[cue:تحدث] [source:الشاهد] عن [content:انفجارين متتاليين]. # indirect say
[cue:تساءل] [source:النائب] عن [content:مصير الأموال]. # indirect ask
[cue:قال] [source:الوزير]: "[content:لن نغلق الميناء]". # direct say
[cue:وقال] [source:المدرب]: «[content:الفريق جاهز للمباراة]». # direct say
[cue:قال] [source:الكاتب] "[content:هذه الرواية كتبتها في عشر سنوات]". # direct say
[cue:أكد] [source:الوزير] أن "[content:المشروع سينتهي في موعده المحدد]". # direct confirm
[cue:أكد] [source:الوزير] أن [content:المشروع "سينتهي في موعده"]. # mixed confirm
[cue:قال] [source:الوزير] إن [content:القانون "غير عادل" ولن يطبق]. # mixed say
[cue:قال] [source:الوزير] إن [content:تنظيم "القاعدة" خسر مواقعه في الصحراء]. # indirect say
[cue:أكد] [source:الوزير] أن [content:صحيفة "الشرق الأوسط" أخطأت في النقل]. # indirect confirm
"[content:الوضع صعب جدا هذه الأيام]"، [cue:قال] [source:الطبيب]. # direct say
[content:انهار المبنى بعد الزلزال]، [cue:بحسب] [source:مصدر أمني]. # indirect say
[content:انهار المبنى بعد الزلزال]، [cue:وفق] [source:وزارة الداخلية]. # indirect say
[content:قتل شخصان في الحادث]، [cue:حسب] [source:الشرطة]. # indirect say
[content:قتل شخصان في الحادث]، حسبما [cue:أفادت] [source:الشرطة]. # indirect say
[content:قتل شخصان في الحادث]، كما [cue:ذكرت] [source:صحيفة محلية]. # indirect say
[content:قتل شخصان في الحادث]، وفقا لما [cue:قاله] [source:مسؤول محلي]. # indirect say
[content:قتل شخصان في الحادث]، بحسب ما [cue:أعلنت] [source:الشرطة]. # indirect announce
[cue:وبحسب] [source:الصحيفة]، فإن [content:المصنع سيغلق نهاية العام]. # indirect say
[cue:بحسب] [source:الوزارة]، [content:تضررت ستون قرية]. # indirect say
[cue:ووفق] [source:مسؤولين محليين]، فقد [content:عادت الكهرباء إلى المدينة]. # indirect say
نقلت [via:وكالة رويترز] عن [source:مصدر عسكري] [cue:قوله] إن [content:القصف توقف]. # indirect say
[cue:ونقلت] [via:رويترز] عن [source:مسؤول كبير] أن [content:المفاوضات فشلت]. # indirect say
ونقلت [via:صحيفة الأفق] عن [source:الوزير] [cue:قوله]: "[content:لا عودة إلى الوراء بعد اليوم]". # direct say
[cue:نقلت] [source:وكالة الأنباء] أن [content:الوفد وصل فجرا]. # indirect say
[source:الرئيس الفرنسي] [cue:يعلن] [content:تشكيل حكومة جديدة]. # indirect announce
[source:وزير المالية] [cue:يتوقع] [content:عجزا في الموازنة]. # indirect expect
وكان [source:رئيس الأركان] قد [cue:أعلن] [content:انتهاء العملية]. # indirect announce
وكان [source:الوزير] [cue:قال] إن [content:الأزمة عابرة]. # indirect say
أما [source:رئيس النقابة] [cue:فقال] إن [content:الإضراب مستمر]. # indirect say
فيما [cue:قالت] [source:المعارضة] إن [content:النتائج مزورة]. # indirect say
من جهته، [cue:أكد] [source:رئيس الوفد] أن [content:المحادثات مثمرة]. # indirect confirm
بدورها، [cue:أفادت] [source:وكالة محلية] بأن [content:السوق أغلقت]. # indirect say
[cue:يعتقد] أن [content:المهاجم فر إلى الجبال]. # indirect expect
[cue:قيل] إن [content:الملك مريض]. # indirect say
[cue:وأُعلن] أن [content:الرحلة ألغيت]. # indirect announce
[cue:زعم] [source:التاجر] أن [content:البضاعة سرقت]. # indirect say
[cue:ادعى] [source:المتهم] أنه [content:كان نائما]. # indirect say
[cue:رأى] [source:المحلل] أن [content:الاتفاق هش]. # indirect say
[cue:اعتبر] [source:الكاتب] أن [content:الرواية الأولى أفضل]. # indirect say
[cue:أعرب] [source:الأمين العام] عن [content:قلقه من التصعيد]. # indirect warn
[cue:عبرت] [source:الممثلة] عن [content:شكرها لجمهورها]. # indirect praise
[cue:وأعرب] [source:الرئيس] عن [content:أمله في نجاح المؤتمر]. # indirect expect
[cue:أصدر] [source:القائد] [content:تعليمات بإخلاء المدينة]. # indirect demand
لم يعلق الجيش على التقرير. # none
ولم يذكر البيان مزيدا من التفاصيل. # none
ولم تعلن أي جهة مسؤوليتها عن الهجوم. # none
رفضت الوزارة التعليق على الخبر. # none
يذكر أن المدينة شهدت زلزالا العام الماضي. # none
يشار إلى أن الملعب افتتح قبل عشرين عاما. # none
ومن المقرر أن يلتقي الوفدان غدا. # none
يجب أن تنتهي الحرب. # none
بعد أن وصل الوفد إلى المطار بدأت المحادثات. # none
منذ أن تولى المنصب لم يزر المدينة. # none
سار الموكب بين الجبال حتى المساء. # none
عبر المهاجرون البحر في قوارب صغيرة. # none
قدم الفريق عرضا جيدا أمام جمهوره. # none
يبلغ عدد سكان القرية ألف نسمة. # none
تعد المدينة مركزا للتجارة. # none
افتتح الملك المستشفى الجديد. # none
وقع الحادث على الطريق السريع. # none
أظهرت صور انتشار الجنود في الشوارع. # none
الجنود يسيطرون على الميناء. # none
سافر أحمد إلى بيروت مع أسرته. # none
ذهب الطلاب إلى المدرسة في الصباح. # none
ارتفعت أسعار القمح بنسبة خمسة في المئة. # none
هناك أزمة في البلاد منذ سنوات. # none
فتحي يلعب في وسط الملعب. # none
تحمل السفينة ألف طن من القمح. # none
لا يزال البحث عن المفقودين جاريا. # none
حتى يتم توزيع المواد حسب الحاجة. # none
وصلت المساعدات وفق الخطة الموضوعة. # none
عدم ذكر اسم المصدر أمر شائع في الصحافة. # none
إن الله غفور رحيم. # none
أن تصل متأخرا خير من ألا تصل. # none
ما يسمى "الجيش الحر" انسحب من القرية. # none
«دار الأوبرا» تستضيف الحفل مساء الجمعة. # none
زارت الوزيرة معرض "الكتاب الأول" في المدينة. # none
[cue:قال] [source:الوزير] إن [content:[2source:الرئيس] [2cue:أكد] أن [2content:الاتفاق نهائي]]. # indirect say
[cue:وتقول] [source:وكالة رويترز] إن [content:[2source:مصادر ليبية] [2cue:ذكرت] أن [2content:الطائرة هبطت]]. # indirect say
[cue:وكشف] [source:مسؤول كبير] أن [content:المسلحين فروا من السجن]، [2cue:لافتا] إلى أن [2content:البحث عنهم مستمر]. # indirect say
[cue:قال] [source:الوزير] إن [content:الأسعار مستقرة]، [2cue:مضيفا] أن [2content:الدعم مستمر]. # indirect say
[cue:قالت] [source:الوزيرة] إن [content:الأسعار مستقرة]، [2cue:مضيفة] أن [2content:الدعم مستمر]. # indirect say
[cue:أكد] [source:القائد] أن [content:المدينة آمنة]، [2cue:داعيا] [2content:السكان إلى العودة]. # indirect confirm
[cue:قال] [source:الخبير] إن [content:الحل قريب]، [2cue:معربا] عن [2content:أمله في انتهاء الأزمة]. # indirect say
[cue:وقال] [source:عمر]: "[content:لن نترك المدينة لأحد]"، [2cue:مؤكدا] أن [2content:القتال مستمر]. # direct say
[cue:أعلن] [source:الرئيس] [content:إقالة الحكومة]، [2cue:وقال] إن [2content:القرار نهائي]. # indirect announce
[cue:ووصف] [source:الرئيس] [content:الاتفاق بأنه تاريخي]. # indirect praise
[cue:ويتهمه] [source:خصومه] [content:بالسعي إلى السلطة]. # indirect accuse
[cue:حمل] [source:الوزير] [content:الشركة مسؤولية الانهيار]. # indirect accuse
[cue:هنأ] [source:الملك] [content:الشعب بالعيد]. # indirect praise
[cue:انتقد] [source:النائب] [content:سياسة الحكومة]. # indirect condemn
[cue:استبعد] [source:المدرب] أن [content:يشارك المهاجم]. # indirect deny
[cue:رجح] [source:المحقق] أن [content:يكون السبب ماسا كهربائيا]. # indirect expect
[cue:كتب] [source:الصحفي] على تويتر: "[content:المطار مغلق حتى إشعار آخر]". # direct say
[cue:أبلغ] [source:المدير] العمال أن [content:المصنع سيغلق]. # indirect say
[cue:أخبر] [source:الطبيب] العائلة أن [content:المريض تحسن]. # indirect say
[cue:ناشد] [source:الأهالي] [content:السلطات إنقاذ أطفالهم]. # indirect demand
[cue:حث] [source:الأمين العام] [content:الأطراف على الحوار]. # indirect demand
[cue:وأفاد] [source:بيان عسكري] بأن [content:الهدف دمر]. # indirect say
[cue:تابع] [source:الشاهد] أن [content:الشاحنة انقلبت]. # indirect say
[cue:وزعمت] [source:صحيفة إسرائيلية] أن [content:اللقاء تم سرا]. # indirect say
[cue:لفت] [source:الخبير] إلى [content:خطورة الوضع]. # indirect say
[cue:أقر] [source:المتهم] [content:بسرقة السيارة]. # indirect confirm
[cue:اعترف] [source:المدرب] بأن [content:الخصم كان أفضل]. # indirect confirm
[cue:وعد] [source:المرشح] [content:بخفض الضرائب]. # indirect promise
[cue:جدد] [source:الحزب] [content:رفضه للقانون]. # indirect confirm
[cue:تبنى] [source:التنظيم] [content:الهجوم على القاعدة]. # indirect announce
[cue:استنكر] [source:الاتحاد] [content:منع المباراة]. # indirect condemn
[cue:توعد] [source:القائد] [content:المهاجمين برد قاس]. # indirect threaten
[cue:شكك] [source:الخبراء] في [content:صحة الأرقام]. # indirect say
[cue:وأصر] [source:الرئيس] على [content:إجراء الانتخابات]. # indirect demand
[cue:اقترح] [source:النائب] [content:تعديل القانون]. # indirect demand
[cue:قال] [source:وزير العدل] إن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect say
[cue:وأضاف] [source:المتحدث باسم الشرطة] أن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect say
[cue:أردف] [source:رئيس الاتحاد] أن [content:المشروع يكلف مليون دولار]. # indirect say
[cue:استطرد] [source:مدير المستشفى] أن [content:الأمطار أغرقت عشرات المنازل]. # indirect say
[cue:واستدرك] [source:محافظ المدينة] أن [content:القرار اتخذ بالإجماع]. # indirect say
[cue:أوضح] [source:قائد القوات البحرية] أن [content:الفريق وصل إلى موقع الحادث]. # indirect say
[cue:بين] [source:مصدر دبلوماسي] أن [content:اللجنة تدرس جميع الشكاوى]. # indirect say
[cue:وصرح] [source:الناطق باسم الحركة] أن [content:الميناء يعمل بكامل طاقته]. # indirect say
[cue:أفاد] [source:الخبير الاقتصادي] أن [content:العدد مرشح للارتفاع]. # indirect say
[cue:ذكر] [source:رئيس اللجنة] أن [content:المصابين غادروا المستشفى]. # indirect say
[cue:وكتب] [source:وزير العدل] أن [content:الطائرة هبطت بسلام]. # indirect say
[cue:أشار] [source:المتحدث باسم الشرطة] إلى أن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect say
[cue:لفت] [source:رئيس الاتحاد] إلى أن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect say
[cue:وألمح] [source:مدير المستشفى] إلى أن [content:المشروع يكلف مليون دولار]. # indirect say
[cue:أعلن] [source:محافظ المدينة] أن [content:الأمطار أغرقت عشرات المنازل]. # indirect announce
[cue:أكد] [source:قائد القوات البحرية] أن [content:القرار اتخذ بالإجماع]. # indirect confirm
[cue:وشدد] [source:مصدر دبلوماسي] على أن [content:الفريق وصل إلى موقع الحادث]. # indirect confirm
[cue:كشف] [source:الناطق باسم الحركة] أن [content:اللجنة تدرس جميع الشكاوى]. # indirect say
[cue:زعم] [source:الخبير الاقتصادي] أن [content:الميناء يعمل بكامل طاقته]. # indirect say
[cue:وادعى] [source:رئيس اللجنة] أن [content:العدد مرشح للارتفاع]. # indirect say
[cue:اعتبر] [source:وزير العدل] أن [content:المصابين غادروا المستشفى]. # indirect say
[cue:رأى] [source:المتحدث باسم الشرطة] أن [content:الطائرة هبطت بسلام]. # indirect say
[cue:وقدر] [source:رئيس الاتحاد] أن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect say
[cue:خمن] [source:مدير المستشفى] أن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect say
[cue:افترض] [source:محافظ المدينة] أن [content:المشروع يكلف مليون دولار]. # indirect say
[cue:واستنتج] [source:قائد القوات البحرية] أن [content:الأمطار أغرقت عشرات المنازل]. # indirect say
[cue:حكى] [source:مصدر دبلوماسي] أن [content:القرار اتخذ بالإجماع]. # indirect say
[cue:روى] [source:الناطق باسم الحركة] أن [content:الفريق وصل إلى موقع الحادث]. # indirect say
[cue:وأورد] [source:الخبير الاقتصادي] أن [content:اللجنة تدرس جميع الشكاوى]. # indirect say
[cue:أجاب] [source:رئيس اللجنة] أن [content:الميناء يعمل بكامل طاقته]. # indirect say
[cue:علق] [source:وزير العدل] أن [content:العدد مرشح للارتفاع]. # indirect say
[cue:وصاح] [source:المتحدث باسم الشرطة] أن [content:المصابين غادروا المستشفى]. # indirect say
[cue:هتف] [source:رئيس الاتحاد] أن [content:الطائرة هبطت بسلام]. # indirect say
[cue:غرد] [source:مدير المستشفى] أن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect say
[cue:ولاحظ] [source:محافظ المدينة] أن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect say
[cue:نبه] [source:قائد القوات البحرية] إلى أن [content:المشروع يكلف مليون دولار]. # indirect say
[cue:أقر] [source:مصدر دبلوماسي] بأن [content:الأمطار أغرقت عشرات المنازل]. # indirect confirm
[cue:واعترف] [source:الناطق باسم الحركة] بأن [content:القرار اتخذ بالإجماع]. # indirect confirm
[cue:شهد] [source:الخبير الاقتصادي] أن [content:الفريق وصل إلى موقع الحادث]. # indirect say
[cue:حذر] [source:رئيس اللجنة] من أن [content:اللجنة تدرس جميع الشكاوى]. # indirect warn
[cue:وتوقع] [source:وزير العدل] أن [content:الميناء يعمل بكامل طاقته]. # indirect expect
[cue:رجح] [source:المتحدث باسم الشرطة] أن [content:العدد مرشح للارتفاع]. # indirect expect
[cue:اعتقد] [source:رئيس الاتحاد] أن [content:المصابين غادروا المستشفى]. # indirect expect
[cue:وظن] [source:مدير المستشفى] أن [content:الطائرة هبطت بسلام]. # indirect say
[cue:نفى] [source:محافظ المدينة] أن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect deny
[cue:أنكر] [source:قائد القوات البحرية] أن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect deny
[cue:واستبعد] [source:مصدر دبلوماسي] أن [content:المشروع يكلف مليون دولار]. # indirect deny
[cue:جزم] [source:الناطق باسم الحركة] أن [content:الأمطار أغرقت عشرات المنازل]. # indirect confirm
[cue:أقسم] [source:الخبير الاقتصادي] أن [content:القرار اتخذ بالإجماع]. # indirect confirm
[cue:وتعهد] [source:رئيس اللجنة] بأن [content:الفريق وصل إلى موقع الحادث]. # indirect promise
[cue:وعد] [source:وزير العدل] بأن [content:اللجنة تدرس جميع الشكاوى]. # indirect promise
[cue:أنذر] [source:المتحدث باسم الشرطة] من أن [content:الميناء يعمل بكامل طاقته]. # indirect warn
[cue:وخشي] [source:رئيس الاتحاد] من أن [content:العدد مرشح للارتفاع]. # indirect expect
[cue:أصر] [source:مدير المستشفى] على أن [content:المصابين غادروا المستشفى]. # indirect demand
[cue:طالب] [source:محافظ المدينة] بأن [content:الطائرة هبطت بسلام]. # indirect demand
[cue:واشتكى] [source:قائد القوات البحرية] من أن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect say
[cue:كرر] [source:مصدر دبلوماسي] أن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect say
[cue:تابع] [source:الناطق باسم الحركة] أن [content:المشروع يكلف مليون دولار]. # indirect say
[cue:يقول] [source:الخبير الاقتصادي] إن [content:الأمطار أغرقت عشرات المنازل]. # indirect say
[cue:يؤكد] [source:رئيس اللجنة] أن [content:القرار اتخذ بالإجماع]. # indirect confirm
[cue:يرى] [source:وزير العدل] أن [content:الفريق وصل إلى موقع الحادث]. # indirect say
[cue:يعتقد] [source:المتحدث باسم الشرطة] أن [content:اللجنة تدرس جميع الشكاوى]. # indirect expect
[cue:يوضح] [source:رئيس الاتحاد] أن [content:الميناء يعمل بكامل طاقته]. # indirect say
[cue:يضيف] [source:مدير المستشفى] أن [content:العدد مرشح للارتفاع]. # indirect say
[cue:يتوقع] [source:محافظ المدينة] أن [content:المصابين غادروا المستشفى]. # indirect expect
[cue:يزعم] [source:قائد القوات البحرية] أن [content:الطائرة هبطت بسلام]. # indirect say
[cue:قال] [source:مصدر دبلوماسي] في مؤتمر صحفي إن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect say
[cue:قال] [source:الناطق باسم الحركة] للصحفيين إن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect say
[cue:قال] [source:الخبير الاقتصادي] مساء الثلاثاء إن [content:المشروع يكلف مليون دولار]. # indirect say
[cue:قال] [source:رئيس اللجنة] في تصريح صحفي إن [content:الأمطار أغرقت عشرات المنازل]. # indirect say
[cue:قال] [source:وزير العدل] خلال اجتماع طارئ إن [content:القرار اتخذ بالإجماع]. # indirect say
[cue:قال] [source:المتحدث باسم الشرطة] عبر حسابه على تويتر إن [content:الفريق وصل إلى موقع الحادث]. # indirect say
[cue:قال] [source:رئيس الاتحاد] من القاهرة إن [content:اللجنة تدرس جميع الشكاوى]. # indirect say
[cue:قال] [source:مدير المستشفى] في جنيف إن [content:الميناء يعمل بكامل طاقته]. # indirect say
[cue:أكد] [source:محافظ المدينة] في مؤتمر صحفي أن [content:العدد مرشح للارتفاع]. # indirect confirm
[cue:أكد] [source:قائد القوات البحرية] للصحفيين أن [content:المصابين غادروا المستشفى]. # indirect confirm
[cue:أكد] [source:مصدر دبلوماسي] مساء الثلاثاء أن [content:الطائرة هبطت بسلام]. # indirect confirm
[cue:أكد] [source:الناطق باسم الحركة] في تصريح صحفي أن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect confirm
[cue:أكد] [source:الخبير الاقتصادي] خلال اجتماع طارئ أن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect confirm
[cue:أكد] [source:رئيس اللجنة] عبر حسابه على تويتر أن [content:المشروع يكلف مليون دولار]. # indirect confirm
[cue:أكد] [source:وزير العدل] من القاهرة أن [content:الأمطار أغرقت عشرات المنازل]. # indirect confirm
[cue:أكد] [source:المتحدث باسم الشرطة] في جنيف أن [content:القرار اتخذ بالإجماع]. # indirect confirm
[cue:أعلن] [source:رئيس الاتحاد] في مؤتمر صحفي أن [content:الفريق وصل إلى موقع الحادث]. # indirect announce
[cue:أعلن] [source:مدير المستشفى] للصحفيين أن [content:اللجنة تدرس جميع الشكاوى]. # indirect announce
[cue:أعلن] [source:محافظ المدينة] مساء الثلاثاء أن [content:الميناء يعمل بكامل طاقته]. # indirect announce
[cue:أعلن] [source:قائد القوات البحرية] في تصريح صحفي أن [content:العدد مرشح للارتفاع]. # indirect announce
[cue:أعلن] [source:مصدر دبلوماسي] خلال اجتماع طارئ أن [content:المصابين غادروا المستشفى]. # indirect announce
[cue:أعلن] [source:الناطق باسم الحركة] عبر حسابه على تويتر أن [content:الطائرة هبطت بسلام]. # indirect announce
[cue:أعلن] [source:الخبير الاقتصادي] من القاهرة أن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect announce
[cue:أعلن] [source:رئيس اللجنة] في جنيف أن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect announce
[cue:أوضح] [source:وزير العدل] في مؤتمر صحفي أن [content:المشروع يكلف مليون دولار]. # indirect say
[cue:أوضح] [source:المتحدث باسم الشرطة] للصحفيين أن [content:الأمطار أغرقت عشرات المنازل]. # indirect say
[cue:أوضح] [source:رئيس الاتحاد] مساء الثلاثاء أن [content:القرار اتخذ بالإجماع]. # indirect say
[cue:أوضح] [source:مدير المستشفى] في تصريح صحفي أن [content:الفريق وصل إلى موقع الحادث]. # indirect say
[cue:أوضح] [source:محافظ المدينة] خلال اجتماع طارئ أن [content:اللجنة تدرس جميع الشكاوى]. # indirect say
[cue:أوضح] [source:قائد القوات البحرية] عبر حسابه على تويتر أن [content:الميناء يعمل بكامل طاقته]. # indirect say
[cue:أوضح] [source:مصدر دبلوماسي] من القاهرة أن [content:العدد مرشح للارتفاع]. # indirect say
[cue:أوضح] [source:الناطق باسم الحركة] في جنيف أن [content:المصابين غادروا المستشفى]. # indirect say
[cue:صرح] [source:الخبير الاقتصادي] في مؤتمر صحفي أن [content:الطائرة هبطت بسلام]. # indirect say
[cue:صرح] [source:رئيس اللجنة] للصحفيين أن [content:المفاوضات تستأنف مطلع الأسبوع]. # indirect say
[cue:صرح] [source:وزير العدل] مساء الثلاثاء أن [content:الحدود ستبقى مفتوحة أمام المسافرين]. # indirect say
[cue:صرح] [source:المتحدث باسم الشرطة] في تصريح صحفي أن [content:المشروع يكلف مليون دولار]. # indirect say
[cue:صرح] [source:رئيس الاتحاد] خلال اجتماع طارئ أن [content:الأمطار أغرقت عشرات المنازل]. # indirect say
[cue:صرح] [source:مدير المستشفى] عبر حسابه على تويتر أن [content:القرار اتخذ بالإجماع]. # indirect say
[cue:صرح] [source:محافظ المدينة] من القاهرة أن [content:الفريق وصل إلى موقع الحادث]. # indirect say
[cue:صرح] [source:قائد القوات البحرية] في جنيف أن [content:اللجنة تدرس جميع الشكاوى]. # indirect say
[cue:وأوضح] [source:الناطق الرسمي] أن [content:الحملة تستمر شهرا]. # indirect say
[cue:وأضافت] [source:الصحيفة] أن [content:الوثائق سرية]. # indirect say
[cue:قال] [source:سكان محليون] إن [content:المياه انقطعت]. # indirect say
لم يصدر أي تعليق من الوزارة. # none
عاد الصيادون إلى القرية قبل الغروب. # none
زرع الفلاحون القمح في الوادي. # none
ويأتي اللقاء بعد استعادة القوات المطار [cue:وإعلانها] [content:طرد المسلحين من المدينة]. # indirect announce
وافق الوزير على [cue:طلب] [source:الملك] [content:إرسال قوات إلى الحدود]. # indirect demand
جاء ذلك بعد [cue:إعلان] [source:الحكومة] [content:وقف العمل بالقرار القديم]. # indirect announce
وتجاهل السائقون [cue:دعوة] [source:النقابة] إلى [content:وقف الإضراب]. # indirect demand
وارتفعت الأسعار بعد [cue:تهديد] [source:الوزير] [content:بإغلاق السوق المركزية]. # indirect threaten
عزز الحادث [cue:المخاوف] من أن [content:السد قد ينهار قريبا]. # indirect expect
[cue:ونفى] [source:الوزير] بشدة [content:[2cue:الاتهامات] بأن [2content:وزارته أهملت الجسور]]. # indirect deny
تجدر الإشارة إلى أن المدينة تقع على البحر. # none
ويدرس طلبة المدارس إلى جانب زملائهم في المعهد. # none
عجز المهاجم عن تهديد مرمى الخصم بشكل فعلي في الشوط الثاني. # none
[cue:وانتشرت] معلومات متضاربة الأسبوع الماضي بشأن [content:تدهور صحة الملك]. # indirect say
[cue:وترددت] أنباء عن [content:استقالة المدير العام]. # indirect say
[cue:ونشرت] [source:صحف محلية] تقارير عن [content:إصابته بالمرض]. # indirect say
[cue:جاء] في [source:بيان الوزارة] أن [content:الميناء سيفتح غدا]. # indirect say
[cue:وجاء] في [source:البيان] أيضا: "[content:من يخالف القانون يعاقب بالغرامة والسجن]". # direct say
[cue:وورد] في [source:التقرير] أن [content:الخسائر بلغت نصف المحصول]. # indirect say
جاء في المركز الثاني عداء من المغرب. # none
[content:قتل شخصان في الحادث]، على ما [cue:أفاد] [source:مصدر أمني]. # indirect say
[content:لن يسافر الصحفيون مع الوفد]، وفقا لما [cue:ذكره] [source:القصر]. # indirect say
[content:تأجلت الرحلة إلى الأحد]، بحسب ما [cue:أعلنته] [source:الشركة]. # indirect announce
على ما يبدو تأخرت الطائرة كثيرا. # none
[cue:دعا] [source:الرئيس التونسي] [content:لتطبيق الخطة كما هي]. # indirect demand
[cue:وقال] [source:الرئيس الأميركي باراك أوباما] في بيان إن [content:المدارس تفتح أبوابها]. # indirect say
وكان [source:مهندسون] شملهم استطلاع محلي قد [cue:توقعوا] أن [content:يتأخر المشروع]. # indirect expect
وهناك [source:سكان غاضبون] [cue:طالبوا] [content:بإغلاق المصنع فورا]. # indirect demand
[cue:ووصف] [source:الرئيس اليوناني] [content:الجنرال المتقاعد بأنه خائن]. # indirect condemn
[cue:ووصف] [content:ما تقوم به الشركة بأنه "سرقة منظمة"]. # mixed say
[cue:وانتقد] [source:الرئيس] من باريس كذلك [content:الدول التي [2cue:قال] إنها [2content:تعرقل الاتفاق]]. # indirect condemn
[cue:أكدت] [source:البلدية]، في خطوة وصفت بأنها جريئة، [content:إغلاق الشوارع أمام السيارات]. # indirect confirm
[cue:وأكد] [source:المدير] أنه "[content:بصحة جيدة]" [2cue:لينفي] بذلك [2content:الشائعات عن مرضه]. # mixed confirm
[cue:وهنأ] [source:الوزير] [content:الطلاب بنجاحهم]، ونقل تحيات الملكة إليهم. # indirect praise
وعاد المسافرون إلى القرية. ثم [cue:نقل] [via:الوزير] [content:رسالة دعم من [source:الرئيس التونسي] إلى المزارعين]. # indirect say
[cue:وقالت] [source:وزيرة الصحة] لشبكة سي ان ان إن [content:اللقاح آمن]. # indirect say
[cue:وعبر] [source:اللاعب] لـ"صدى الملاعب" عن [content:اعتزازه بالفريق]. # indirect praise
[cue:وأكد] [source:#الجيش_السوداني] في بيان أن [content:المعركة انتهت]. # indirect confirm
[cue:وقال] [source:السائق الذي طلب عدم نشر اسمه] "[content:احترقت شاحنة وانقلبت أخرى]". # direct say
[cue:أعلن] [source:تنظيم "الراية"] [content:مسؤوليته عن تفجير الجسر]. # indirect announce
ونشر الفريق بيانا عبر حسابه الرسمي أمس. # none
وعقب اللقاء والتصوير على المنصة غادر الوفد القاعة. # none
ولم يكن لهم رد فعل مؤثر على ما جرى هناك. # none
وشكر المدير الحضور سائلا المولى التوفيق والسداد للجميع. # none
وحدد الأطباء يوم الثلاثاء موعدا لخروج الطفلة من المستشفى. # none
ولا تقبل الإدارة أي طلب يتصل بحملات الدعاية. # none
واستنادا إلى إغلاق السهم أمس خسرت السوق عشر نقاط. # none
[cue:ويعتقد] أن [content:الحريق بدأ من المطبخ]. # indirect expect
[cue:وأضاف]: ان [content:الطفلة بخير الآن]. # indirect say
رفضت الشركة التعليق على الأنباء. # none
ولم ترد الوزارة على طلب للتعليق. # none
وامتنع المدير عن الإدلاء بأي تصريح. # none
[cue:وبحسب] [source:المدرب] فإن [content:الفريق سيسافر غدا]. # indirect say
[cue:وأضاف] [source:البيان] أن [content:التجار سيعوضون]. # indirect say
[cue:قال] [source:الطبيب] إن [content:اللقاح آمن]، [2cue:مؤكدا] أن [2content:المستشفى جاهز]. # indirect say
[cue:قالت] [source:المديرة] إن [content:المهرجان ناجح]. [2cue:مشيرة] إلى أن [2content:العروض مستمرة طوال الشهر]. # indirect say
[cue:قالت] [source:الجمعية] إن [content:الإضراب يأتي "ردا على خفض الأجور"]. # mixed say
[cue:قال] [source:المتحدث باسم المرفأ] إن "[content:الأرصفة مفتوحة"، وإن السفن تفرغ حمولتها]. # mixed say
[cue:قالت] [source:النقابة] إنها [content:لا ترى سببا للتأجيل]، ما أثار انتقادات واسعة. # indirect say
[cue:أعلنت] [source:الشركة] [content:إغلاق مصنعها الشمالي]، الأمر الذي أثار غضب العمال. # indirect announce
[cue:اتهم] [source:الأمين العام لحزب الله حسن نصر الله] [content:الحكومة بالتقصير]. # indirect accuse
[cue:وقالت] [source:الوزارة] إن [content:الحريق أتى على مخزنين]، دون تقديم تفاصيل عن الضحايا. # indirect say
[cue:قال] [source:المتحدث] إن [content:الشحنة ضبطت في الميناء]، من دون أن يكشف عن وجهتها. # indirect say
[cue:قال] [source:رئيس النادي] إنه [content:لم يطلع على العقد] ورفض التعليق على بنوده. # indirect say
[cue:أكد] [source:المدير] أن [content:الخط سيعمل في موعده]، لكنه [2cue:أشار] إلى [2content:نقص في العربات]. # indirect confirm
[cue:وتقول] [source:الوزارة] إن [content:حركة "البناء"، التي تدير المخيم، تؤخر التسجيل]. # indirect say
[cue:وينفي] [source:النادي] بشكل قاطع [content:بيع لاعبيه الشبان]. # indirect deny
[cue:أعلنت] [source:الهيئة] في بيان [content:إغلاق الجسر القديم أمام الشاحنات]. # indirect announce
[cue:أعلن] [source:التحالف] الذي تقوده النقابة، الثلاثاء، عن [content:إضراب يدوم أسبوعا]. # indirect announce
[cue:ونفى] [source:حزب البلاد]، وهو أكبر أحزاب المعارضة، [content:تأجيل مؤتمره]. # indirect deny
[cue:أظهرت] [source:دراسة حديثة] أن [content:القيلولة تنفع الذاكرة]. # indirect say
أظهر اللاعب مهارة كبيرة في المباراة. # none
[cue:وألقى] [source:الوزير] باللوم على [content:الشركة المنفذة في تأخر المشروع]. # indirect accuse
ألقى الوزير كلمة على الحاضرين في المعرض. # none
يتوقف السفر إذا أعلنت الشركة عن إضراب جديد. # none
لفت الحفل الانتباه إلى هذه القرية الصغيرة. # none
حضر الحفل ألف طالب من جامعات البلاد. # none
[cue:واعتبر] [source:رئيس الوزراء] [content:الحادث عملا مدبرا]. # indirect say
تعتبر المدينة مركزا لتجارة التمور. # none
[cue:استبعد] [source:الوزير] [content:تأجيل الامتحانات]. # indirect deny
استبعد المدرب حارس الفريق من القائمة. # none
[cue:هدد] [source:العمال] [content:بالإضراب عن العمل]، وأقاموا خيمة أمام المصنع. # indirect threaten
[cue:ووصف] [source:المدرب] [content:الفوز بأنه تاريخي]. # indirect praise
[cue:ووصف] [source:الناطق] [content:التقرير بالكاذب]. # indirect deny
[cue:وصف] [source:الوزير] [content:الهجوم بأنه عمل جبان]. # indirect condemn
[cue:وقال] [source:الناطق]: "[content:ندين هذا الهجوم بأشد العبارات]". # direct condemn
[content:أغلق المطار ساعتين]، حسبما [cue:أعلنت] [source:هيئة الطيران]. # indirect announce
[cue:أعرب] [source:الرئيس] عن [content:اعتقاده بأن الموسم سينجح]. # indirect expect
رتبت الصناديق وفق أذواق الزبائن. # none
[content:كان المخزن فارغا]، [cue:وفق] [source:تقديرات الشركة]. # indirect say
[cue:جاء] في '[source:إعلان المبادئ]' أن [content:الحدود تبقى مفتوحة]. # indirect say
[cue:نددت] [source:البعثة] [content:بإغلاق الميناء] [2cue:ودعت] [2content:السلطات إلى فتحه]. # indirect condemn
[cue:ودعت] [source:المنظمة] إلى [content:وقف القتال في القرى]. # indirect demand
[cue:ودعا] [content:المواطنين إلى ترشيد الماء]. # indirect demand
[cue:وانتقدت] [source:إيطاليا] [content:مالطا لرفضها استقبال السفينة]. # indirect condemn
[cue:قال] [source:الوزير] إن [content:الاتفاق انتهى]. [2cue:وهدد] [2content:واشنطن برد سريع على القرار]. # indirect say
أوقفت الشرطة تاجرا [cue:بتهمة] [content:الاحتيال على زبائنه]. # indirect accuse
ولا تزال الإدانة بتهمة الاحتيال في ملفه.
ووجه القاضي الاتهام إلى معاونه السابق.
احتفل الحي بعد [cue:الإعلان] عن [content:فوز فريقه بالكأس]. # indirect announce
وسط [cue:انتقادات] من [source:الحكومة] [content:لصمت الشركة]. # indirect condemn
[content:بلغت نسبة المشاركة، [cue:بحسب] [source:الوزارة]، 46 في المئة]. # indirect say
[content:أغلق الجسر أمام الشاحنات]، [cue:بحسب] [source:الشرطة]، الخميس. # indirect say
[cue:قال] [source:الناطق] إن [content:الخط توقف]. وقد [2cue:نفى] [2source:الوزير] [2content:إغلاق المحطة نهائيا]. # indirect say
وكانت [source:الوزارة] قد [cue:حذرت] المزارعين من أن [content:الجراد يقترب]. # indirect warn
يرتفع الموج كل عام مما يهدد القرى الساحلية. # none
سيتم الإعلان عن الفائزين في الربيع. # none
يتنقل الباعة بين السوق القديمة والميناء رغم أن الطريق طويل. # none
[content:ارتفع سعر القمح هذا العام]، وذلك [cue:بحسب] [source:الوزارة]. # indirect say
`
