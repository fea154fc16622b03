/** Who goes on behind a comma, and where a report ends. Read by statements.test.ts; see marked.fixture.ts. */
export const ENDINGS = `
[cue:نددت] [source:النقابة] [content:بالقرار]، [2cue:مطالبة] [2content:الحكومة بفتح الطريق]. # indirect condemn
[cue:نددت] [source:النقابة] [content:بالقرار]، [2cue:معلنة] [2content:انسحابها من المفاوضات]. # indirect condemn
[cue:نددت] [source:النقابة] [content:بالقرار]، [2cue:متهمة] [2content:الشركة بالكذب]. # indirect condemn
[cue:نددت] [source:النقابة] [content:بالقرار]، [2cue:محملة] [2content:الحكومة مسؤولية ما جرى]. # indirect condemn
[cue:نددت] [source:النقابة] [content:بالقرار]، [2cue:واصفة] [2content:إياه بأنه "تحد سافر" لا يقبل]. # indirect condemn
[cue:نددت] [source:النقابة] [content:بالقرار]، [2cue:كاشفة] عن [2content:خطة جديدة للعمل]. # indirect condemn
[cue:أكدت] [source:الوزارة] أن [content:السد آمن]، [2cue:مشيرة] إلى أن [2content:المياه ترتفع]. # indirect confirm
وأوقفت الشرطة سيدة متهمة بالسرقة في السوق القديم. # none
ووصل الوفد إلى تونس، مدينة الياسمين والبحر. # none
[cue:وأكد] [source:سالم حداد] [content:عدم وجود خلافات على الخطة]. # indirect confirm
[cue:قال] [source:سالم حداد] إن [content:القرار صائب]، [2cue:مؤكدا] [2content:عدم وجود خلافات]. # indirect say
[cue:وخلص] [source:تقرير] أعده خبراء في الربيع الماضي إلى أن [content:الشركة خرقت الاتفاق]. # indirect say
[cue:وتوصل] [source:الباحثون] إلى أن [content:القهوة مفيدة]. # indirect say
وتوصل الطرفان إلى اتفاق على الهدنة. # none
[cue:وأثبتت] [source:الدراسة] أن [content:القهوة مفيدة]. # indirect confirm
وأثبت اللاعب أنه الأفضل. # none
[cue:وعزا] [source:الوزير] [content:ارتفاع الأسعار إلى الجفاف]. # indirect say
[cue:وعزا] [source:الوزير] [content:ذلك إلى الجفاف الشديد]. # indirect say
[cue:وينص] [source:الاتفاق] على [content:تبادل الأسرى بين الطرفين]. # indirect say
[cue:واحتج] [source:السكان] على [content:إغلاق الطريق]. # indirect condemn
[cue:وأطلق] [source:الوزير] [content:تحذيرا من إغلاق الطريق]. # indirect warn
وأطلق الجنود النار على السيارة. # none
وأطلق الجنود سراح السائق، وقدم الوزير خدمات كبيرة للسكان. # none
[cue:وقال] [source:الوزير] إن [content:العمل مستمر، وأصدر المجلس قانونا جديدا للعمل]. # indirect say
[cue:واستغرب] [source:الوزير] [content:صمت المجلس عن الحادث]. # indirect say
[cue:وأفتى] [source:الشيخ سالم حداد] بأن [content:الصيام واجب]. # indirect say
[cue:وتراهن] [source:الحكومة] على [content:تحقيق نمو كبير]. # indirect expect
ودافع المحامي عن حقوق السجناء. # none
[cue:وأكدت] هذه [source:المصادر] أن [content:القرار خطأ]. # indirect confirm
[cue:وأعلنت] تلك [source:القوات] [content:سيطرتها على المطار]. # indirect announce
[cue:ونفى] [source:الوزير] [content:ما تردد عن استقالته]. # indirect deny
وأعلن هذا القرار أمس. # none
[cue:وطالب] [source:السكان] [content:بفتح الطريق] وهو ما رفضه المدير. # indirect demand
[cue:دعا] [source:الوزير] إلى [content:إضراب عام]، بسبب غلاء الأسعار. # indirect demand
[cue:دعا] [source:الوزير] إلى [content:إضراب عام]، لكن النقابة لم تستجب. # indirect demand
[cue:دعا] [source:الوزير] إلى [content:إضراب عام]، وهو ما أدى إلى جدل واسع. # indirect demand
[cue:وأعلن] [source:الوزير] [content:خروج العمال، بعد عام من الانتظار، من المدينة]. # indirect announce
وأوقفت الشرطة السائق [cue:بتهمة] [content:الاحتيال الكبير، وإخفاء الأموال عن المصارف]. # indirect accuse
وأثارت [cue:دعوة] [source:المدير] إلى [content:إصلاح الطريق القديم] لم تنفع غضب السكان. # indirect demand
وأصدرت النقابة بيانا عن حادث الحافلة [cue:جاء] فيه أن [content:السائق لم يكن مسرعا]. # indirect say
ونقلت [via:وكالة الأنباء] [source:بيان الادعاء] الذي [cue:جاء] فيه: "[content:العدد كبير والعمل مستمر في المدينة]". # direct say
وتناقلت المواقع بيانا صادرا عن [source:نقابة العمال] [cue:جاء] فيه: "[content:العدد كبير والعمل مستمر في المدينة]". # direct say
وأغلق المدير الباب في اليوم الذي جاء فيه السائق إلى المدينة. # none
واكتفى سالم حداد [cue:بالقول] إن [content:العمل مستمر]. # indirect say
ولا يمكن القول إن العمل مستمر. # none
[cue:وصرح] [source:سالم حداد] "[content:نجحنا في فتح الطريق في وقت قصير" على صعيد "تحسين الحياة والعمل]". # mixed say
[cue:وقالت] [source:وكالة الأنباء] إن [content:الرئيس سالم حداد استقبل الوفد، [2cue:قائلا]: "[2content:العمل مستمر والطريق مفتوح]]". # mixed say
[cue:وقالت] [source:الوزيرة] إن [content:العمل مستمر]، [2cue:مضيفا] أن [2content:الطريق مفتوح]. # indirect say
[cue:انتقد] [source:الوزير] [content:الحملة على السوق]، في الوقت الذي [2cue:قال] فيه [2source:السفير] إن [2content:الأسعار عادلة]. # indirect condemn
[cue:أعلن] [source:الرئيس] أن [content:البعثة غادرت]، في وقت [2cue:ردت] [2source:بغداد] بأنها [2content:لم تعلم بذلك]. # indirect announce
[cue:قال] [source:الوزير] إن [content:القرار ظالم، في الوقت الذي تحتاج فيه البلاد إلى العدل]. # indirect say
[cue:وتبنت] [source:الحركة] [content:مسؤولية الحريق]، إذ [2cue:قالت] في بيان إن [2content:رجالها أشعلوه]. # indirect announce
وفي الوقت الذي [cue:أشارت] فيه [source:الوكالة] إلى [content:تراجع الأجور]، [2cue:ذكرت] أن [2content:الأسعار ترتفع]. # indirect say
وكان الرجل الذي [cue:قال] [source:سكان] إنه [content:غريب]، تجاهل النداء. # indirect say
والدول التي [cue:قال] [source:النائب] إنها [content:دعمت الرئيس السابق، سالم حداد، بالمال]، لم ترد. # indirect say
[cue:وتوقع] [source:المدرب] أن [content:يفوز الفريق في السباق]، لكنه خسر. # indirect expect
[cue:ويصر] [source:الصندوق] على [content:نشر الأرقام كلها] وهو ما أخر الاتفاق. # indirect demand
كما [cue:كشف] [source:الحداد] عن [content:خطة لبناء ميناء جديد]. # indirect say
[content:وصل القطار إلى المدينة]. [cue:بحسب] [source:البيان] الذي حصلت الصحيفة على نسخة منه. # indirect say
`
