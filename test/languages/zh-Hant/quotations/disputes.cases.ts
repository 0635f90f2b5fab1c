import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['林渡川@市長', '蘇映雪@總經理', '高立言@議員']

/** Who contradicts whom. */
export const disputes: readonly SpeechGroup[] = [
  {
    group: 'disputes',
    cases: [
      { name: 'with the other as object', text: '高立言反駁林渡川的說法。', people, disputes: ['高立言 → 林渡川'] },
      {
        name: 'not of the same mind',
        text: '高立言不同意林渡川的「海燈計畫」能賺錢。',
        people,
        disputes: ['高立言 → 林渡川'],
      },
      {
        name: 'the claim is called wrong',
        text: '蘇映雪22日表示高立言的說法有誤。',
        people,
        disputes: ['蘇映雪 → 高立言'],
      },
      { name: 'the opposite tune', text: '高立言公開跟林渡川唱反調。', people, disputes: ['高立言 → 林渡川'] },
      {
        name: 'cold water on another’s promise',
        text: '林渡川承諾要蓋碼頭。不過高立言當晚潑冷水，直言林渡川的錢根本不夠。',
        people,
        disputes: ['高立言 → 林渡川'],
      },
      {
        name: 'an answer to what another alleged',
        text: '針對高立言所指收錢一事，林渡川回應，自己絕對沒有拿過一毛錢。',
        people,
        disputes: ['林渡川 → 高立言'],
      },
      {
        name: 'a denial of what another said',
        text: '高立言指控林渡川收錢。林渡川否認收過任何款項。',
        people,
        disputes: ['林渡川 → 高立言'],
      },
      {
        name: 'that report is false',
        text: '《灣岸日報》報導，林渡川收了錢。林渡川強調，該報導是假新聞。',
        people,
        disputes: ['林渡川 → 灣岸日報'],
      },
      {
        name: 'words thrown back',
        text: '林渡川說，高立言不懂港口。高立言回嗆「我比你懂」。',
        people,
        disputes: ['高立言 → 林渡川'],
      },
      {
        name: 'an answer that points back to what was said against somebody',
        text: '高立言指控工務局浪費公帑。對此，林渡川否認，強調每一筆都可以查。',
        people,
        disputes: ['林渡川 → 高立言'],
      },
      {
        name: 'the body of the one who denies was blamed',
        text: '高立言質疑，港務公司從未檢查浮筒。港務公司澄清，浮筒每月都檢查。',
        people,
        organisations: ['港務公司'],
        disputes: ['港務公司 → 高立言'],
      },
      {
        name: 'the other named by an office alone',
        text: '針對市長的說法，高立言反駁，工程只做了兩成。',
        people,
        disputes: ['高立言 → 林渡川'],
      },
      {
        name: 'an answer to criticism, a sentence later',
        text: '高立言質疑，這些數據沒有人驗證。他表示，公司去年虧損。蘇映雪回應，報告下個月公布。',
        people,
        disputes: ['蘇映雪 → 高立言'],
      },
      {
        name: 'of another mind than the one who spoke before',
        text: '林渡川表示，民意已經很清楚。高立言不以為然，認為問卷有引導之嫌。',
        people,
        disputes: ['高立言 → 林渡川'],
      },
      {
        name: 'through a lawyer',
        text: '高立言指控蘇映雪收錢。蘇映雪昨天透過律師澄清，那是借款。',
        people,
        disputes: ['蘇映雪 → 高立言'],
      },
      {
        name: 'each pair once',
        text: '高立言反駁林渡川的說法。高立言再度反駁林渡川。',
        people,
        disputes: ['高立言 → 林渡川'],
      },
    ],
  },
  {
    group: 'no disputes',
    cases: [
      { name: 'an accusation alone', text: '高立言批評林渡川浪費公帑。', people, disputes: [] },
      {
        name: 'criticism that is taken to heart',
        text: '高立言批評，浮筒從未檢查。林渡川回應，會虛心檢討。',
        people,
        disputes: [],
      },
      {
        name: 'a denial by nobody who is named',
        text: '高立言批評，浮筒從未檢查。工作人員否認，強調每月都檢查。',
        people,
        disputes: [],
      },
      { name: 'not denied', text: '林渡川不否認高立言的說法。', people, disputes: [] },
      { name: 'two who agree', text: '林渡川表示，碼頭會完工。蘇映雪也說，工程順利。', people, disputes: [] },
      { name: 'a denial of nobody’s claim', text: '高立言否認收過廠商的錢。', people, disputes: [] },
      { name: 'a blow on the field', text: '灣岸隊上半場落後。高立言率隊反擊，連進三球。', people, disputes: [] },
      {
        name: 'an answer without a denial',
        text: '針對高立言所指預算一事，林渡川回應，會再研究。',
        people,
        disputes: [],
      },
    ],
  },
]
