/** A sentence and exactly who is in it: `name=alias=alias`, in the order of the text. Everybody here is invented, and so is the town. */
export interface PeopleCase {
  readonly text: string
  readonly people: readonly string[]
  /** `name: organisation|title` of everybody who has a role; left out where roles are not what the case is about. */
  readonly roles?: readonly string[]
}

export const peopleCases: Readonly<Record<string, readonly PeopleCase[]>> = {
  'a title before a full name': [
    { text: '海嶼市長林曉禾表示，堤防明年完工。', people: ['林曉禾'], roles: ['林曉禾: |海嶼市長'] },
    { text: '潮汐電力公司董事長陳佑安昨天宣布擴廠。', people: ['陳佑安'], roles: ['陳佑安: 潮汐電力公司|董事長'] },
    { text: '記者會由發言人許庭瑜主持。', people: ['許庭瑜'], roles: ['許庭瑜: |發言人'] },
    { text: '護理師王思敏指出，病床不足。', people: ['王思敏'], roles: ['王思敏: |護理師'] },
    { text: '前海嶼市副市長方子晴出席揭幕。', people: ['方子晴'], roles: ['方子晴: |前海嶼市副市長'] },
    { text: '民眾黨立委高明哲質疑預算。', people: ['高明哲'], roles: ['高明哲: 民眾黨|立委'] },
    {
      text: '海洋研究所資深研究員葉承翰認為，水溫偏高。',
      people: ['葉承翰'],
      roles: ['葉承翰: 海洋研究所|資深研究員'],
    },
    { text: '鼎海集團前董事長周柏宇否認指控。', people: ['周柏宇'], roles: ['周柏宇: 鼎海集團|前董事長'] },
    { text: '台灣大學教授蔡宜蓁受訪時說，樣本太少。', people: ['蔡宜蓁'], roles: ['蔡宜蓁: 台灣大學|教授'] },
    { text: '法院傳喚證人郭子瑄到庭。', people: ['郭子瑄'], roles: ['郭子瑄: |證人'] },
  ],
  'a verb after a full name': [
    { text: '林曉禾強調，工程不會停。', people: ['林曉禾'] },
    { text: '陳佑安坦言壓力很大。', people: ['陳佑安'] },
    { text: '許庭瑜今天上午在臉書發文。', people: ['許庭瑜'] },
    { text: '對此，王思敏進一步說明原因。', people: ['王思敏'] },
    { text: '會後葉承翰也指出，水溫偏高。', people: ['葉承翰'] },
    { text: '吳俊賢隨後返國。', people: ['吳俊賢'] },
    { text: '「我沒有拿錢」，劉家豪反駁。', people: ['劉家豪'] },
    { text: '蘇品妍痛批市府失職。', people: ['蘇品妍'] },
  ],
  'compound and rare surnames': [
    { text: '校長歐陽文傑表示，操場要重鋪。', people: ['歐陽文傑'] },
    { text: '教練張簡志豪率隊出賽。', people: ['張簡志豪'] },
    { text: '會計師端木澤作證時說，帳目無誤。', people: ['端木澤'] },
    { text: '里長司馬翔認為不妥。', people: ['司馬翔'] },
    { text: '導演應書瑜表示，劇本改了三次。', people: ['應書瑜'] },
    { text: '議員粘育誠質詢時指出，橋齡過高。', people: ['粘育誠'] },
    { text: '館長范姜雅婷說明借展經過。', people: ['范姜雅婷'] },
  ],
  'names of two characters': [
    { text: '知名藝人蘇蓉表示，她會缺席。', people: ['蘇蓉'], roles: ['蘇蓉: |知名藝人'] },
    { text: '外長王磊指出，談判已經結束。', people: ['王磊'] },
    { text: '作家林霏的新書今天上市，林霏說，寫了十年。', people: ['林霏'] },
  ],
  'lists of names': [
    { text: '檢方起訴林曉禾、陳佑安、許庭瑜等人。', people: ['林曉禾', '陳佑安', '許庭瑜'] },
    { text: '教授葉承翰與王思敏共同發表論文。', people: ['葉承翰', '王思敏'] },
    { text: '議員高明哲、劉家豪和蘇品妍連署提案。', people: ['高明哲', '劉家豪', '蘇品妍'] },
  ],
  'a full name found again': [
    { text: '市長林曉禾到場。居民把信交給林曉禾，林曉禾收下了。', people: ['林曉禾'] },
    { text: '董事長陳佑安辭職。外界對陳佑安的去向議論紛紛。', people: ['陳佑安'] },
  ],
  'a surname for somebody named before': [
    { text: '副總統賴書豪更新臉書，議員認為，賴已經準備參選。', people: ['賴書豪=賴'] },
    { text: '證人邵琬婷到庭，律師可對邵證詞表示意見。', people: ['邵琬婷=邵'] },
    { text: '議員應書瑜到庭，法官認為應先勘驗，應再行補件。', people: ['應書瑜'] },
    { text: '林曉禾和林品妤都到場，會後林表示滿意。', people: ['林曉禾', '林品妤'] },
  ],
  'a surname with 姓': [
    { text: '警方逮捕王姓男子。', people: ['王姓男子'] },
    { text: '18歲李姓女大生在車站受傷。', people: ['李姓女大生'], roles: ['李姓女大生: |女大生'] },
    { text: '陳姓客運司機表示，煞車失靈。', people: ['陳姓客運司機'], roles: ['陳姓客運司機: |客運司機'] },
    { text: '李姓前空姐和楊姓丈夫對簿公堂。', people: ['李姓前空姐', '楊姓丈夫'] },
    { text: '歐陽姓學生指出，宿舍漏水。', people: ['歐陽姓學生'] },
    { text: '林姓主管與林姓助理都否認。', people: ['林姓主管', '林姓助理'] },
  ],
  'short forms with 男 and 女': [
    { text: '吳姓男子闖入民宅，吳男稱走錯門，警方將吳男送辦。', people: ['吳男=吳姓男子'] },
    { text: '賴姓女子輕生，李姓男友報警，李男說，賴女留有遺書。', people: ['賴姓女子=賴女', '李姓男友=李男'] },
    { text: '萬姓男子與張姓妻子爭吵，萬推了張女，張女重傷，萬表示後悔。', people: ['萬=萬姓男子', '張女=張姓妻子'] },
    { text: '高姓男子酒駕，高母表示，兒子平常很乖。', people: ['高姓男子', '高母'] },
    { text: '嫌犯王志遠落網，王男供稱缺錢。', people: ['王志遠=王男'] },
  ],
  'a surname with a title': [
    { text: '賴總統今天視察災區。', people: ['賴總統'], roles: ['賴總統: |總統'] },
    { text: '黃處長說，水管老舊。', people: ['黃處長'], roles: ['黃處長: |處長'] },
    { text: '王先生告訴記者，他等了三小時。', people: ['王先生'], roles: [] },
    { text: '市長林曉禾到場，民眾高喊林市長加油。', people: ['林曉禾=林市長'] },
    { text: '住戶張小姐表示，電梯壞了。', people: ['張小姐'] },
  ],
  'foreign names after a title': [
    { text: '美國總統布朗德宣布停火。', people: ['布朗德'], roles: ['布朗德: 美國|總統'] },
    { text: '特里斯執行長馬爾科指出，產能不足。', people: ['馬爾科'], roles: ['馬爾科: 特里斯|執行長'] },
    { text: '國務卿維斯頓將訪問東京。', people: ['維斯頓'], roles: ['維斯頓: |國務卿'] },
  ],
  'foreign names with a verb': [
    { text: '馬爾科表示，新廠明年動工。', people: ['馬爾科'] },
    { text: '對此，蓋洛德否認。蓋洛德說，他沒有簽字。', people: ['蓋洛德'] },
  ],
  'foreign names in parts': [
    { text: '歌手珍妮·傑克遜將來台。', people: ['珍妮·傑克遜'] },
    { text: '國務卿邁爾斯·波菲抵達，波菲表示樂觀，波菲隨後離開。', people: ['波菲=邁爾斯·波菲'] },
    { text: '導演安娜‧柯林斯指出，片子拍了兩年。', people: ['安娜‧柯林斯'] },
  ],
  'foreign names with the Latin form': [
    { text: '執行長奧特萊(Sam Ottlay)說，資金到位。', people: ['奧特萊=Sam Ottlay'] },
    { text: '外長李容秀 (Ri Yong Su) 在大會上表示遺憾。', people: ['李容秀=Ri Yong Su'] },
    { text: '由金正哲（Kim Jong Chol）發表聲明，其中金承諾撤軍。', people: ['金正哲=金=Kim Jong Chol'] },
    { text: '休·傑克森（Hugh Jackson）獻唱。', people: ['休·傑克森=Hugh Jackson'] },
    { text: '奧特萊(Sam Ottlay)辭職，奧特萊表示，時候到了。', people: ['奧特萊=Sam Ottlay'] },
  ],
  'a Latin form in brackets that is no person': [
    { text: '他住在北方的盧斯登 (Rushden)。', people: [] },
    { text: '沙漠 (Desert Plains) 的雨季到了。', people: [] },
    { text: '德本漢姆 (Debenhams) 關了三家店。', people: [] },
    { text: '新的基金 (Inclusive Ownership Funds) 明年成立。', people: [] },
    { text: '布魯克·柯普卡 (Brook Kopka) 領先，柯普卡說手感很好。', people: ['布魯克·柯普卡=柯普卡=Brook Kopka'] },
  ],
  'Latin names in Chinese text': [
    { text: 'Mira Holloway表示，團隊會留下。', people: ['Mira Holloway'] },
    { text: '執行長Mira Holloway今天辭職。', people: ['Mira Holloway'], roles: ['Mira Holloway: |執行長'] },
    { text: '歌手Lisette登台獻唱。', people: ['Lisette'] },
    { text: 'Mira Holloway說，房子還在。Holloway說，車也在。', people: ['Mira Holloway=Holloway'] },
    { text: 'Wide Harbor University表示，學費不變。', people: [] },
  ],
  'nicknames in marks': [
    { text: '網紅「小木子」今天道歉。', people: ['小木子'], roles: ['小木子: |網紅'] },
    { text: '歌手「阿潮」發文，阿潮說會退出。', people: ['阿潮'] },
  ],
  'roles after the name': [
    { text: '林曉禾部長回應，會再檢討。', people: ['林曉禾'], roles: ['林曉禾: |部長'] },
    { text: '聲明指出，孫立群擔任董事長。孫立群表示感謝。', people: ['孫立群'], roles: ['孫立群: |董事長'] },
    { text: '周柏宇出任鼎海集團執行長，周柏宇說會努力。', people: ['周柏宇'], roles: ['周柏宇: 鼎海集團|執行長'] },
  ],
  'where a role begins': [
    {
      text: '法官勘驗前海嶼市都委會執行秘書邵琬婷的筆錄。',
      people: ['邵琬婷'],
      roles: ['邵琬婷: |前海嶼市都委會執行秘書'],
    },
    { text: '對於鼎海集團主席沈慶堂的說法，市府否認。', people: ['沈慶堂'], roles: ['沈慶堂: 鼎海集團|主席'] },
    { text: '居民痛批高雄市長高明哲。', people: ['高明哲'], roles: ['高明哲: |高雄市長'] },
    { text: '這是第一名來自海嶼的球員周柏宇。', people: ['周柏宇'] },
  ],
  'roles by relation': [
    {
      text: '柯書賢妻子陳美琪質疑判決，柯書賢沒有回應。',
      people: ['柯書賢', '陳美琪'],
      roles: ['陳美琪: |柯書賢妻子'],
    },
    { text: '應書瑜助理吳順德作證，應書瑜出庭。', people: ['應書瑜', '吳順德'], roles: ['吳順德: |應書瑜助理'] },
  ],
  'everyday words that begin like a name': [
    { text: '高雄的金額高達五千萬元，任何人都應該連續申報。', people: [] },
    { text: '許多方面的溫度與時間曾經不同，於是白色的江山成為背景。', people: [] },
    { text: '施工單位應於明年完工，路面封閉。', people: [] },
    { text: '全案依法偵辦，關於賠償仍在協調。', people: [] },
    { text: '石油價格上漲，黃金下跌。', people: [] },
    { text: '馬上要到的夏天，水庫可能見底。', people: [] },
    { text: '高中老師與國小學生一同參加。', people: [] },
    { text: '車禍發生在5時許，現場一片混亂。', people: [] },
    { text: '曾載過乘客的計程車都要消毒。', people: [] },
    { text: '簡單的說，成本會增加。', people: [] },
    { text: '藍白合作的可能性不高。', people: [] },
    { text: '龍頭企業營收創新高。', people: [] },
  ],
  'places and streets': [
    { text: '火警發生在文心路與林森路口。', people: [] },
    { text: '林口區和金山區停水。', people: [] },
    { text: '他從溫哥華飛往洛杉磯。', people: [] },
    { text: '颱風瑪麗亞逼近，海嶼市停班停課。', people: [] },
    { text: '吉里巴斯與盧安達簽約。', people: [] },
  ],
  'bodies and firms are no people': [
    { text: '高等法院裁定駁回，地檢署表示尊重。', people: [] },
    { text: '輝能和微軟股價上漲。', people: [] },
    { text: '韓聯社報導，談判破局。', people: [] },
    { text: '張老師專線請撥1980。', people: [] },
    { text: '也可以撥打張老師服務專線。', people: [] },
  ],
  'credits and bylines': [
    { text: '海嶼市府前的廣場。記者林曉禾攝', people: [] },
    { text: '堤防明年完工。（陳佑安／海嶼報導）', people: [] },
    { text: '（中央社記者王思敏、葉承翰海嶼10日電）堤防明年完工。', people: [] },
    { text: '居民搶通道路。（圖／記者許庭瑜翻攝）', people: [] },
  ],
  'nobody by name': [
    { text: '知情人士透露，交易已經完成。', people: [] },
    { text: '網友留言說，服務太差。', people: [] },
    { text: '一名男子表示，他等了三小時。', people: [] },
    { text: '陳姓夫婦和林姓一家都平安。', people: [] },
    { text: '醫師提醒，多喝水。', people: [] },
    { text: '', people: [] },
    { text: '「」『』《》（）', people: [] },
  ],
}
