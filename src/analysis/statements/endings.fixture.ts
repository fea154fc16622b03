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
`
