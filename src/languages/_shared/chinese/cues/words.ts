import { wordsOf } from '../../../../text/lexicon.ts'
import type { CueFollow, CueKind, CueWords } from '../../../parts/cues/words.ts'

type Extra = Partial<Pick<CueWords, 'carries' | 'weak' | 'addresses'>>

const group = (kind: CueKind, follow: CueFollow, words: string, extra: Extra = {}): CueWords => ({
  kind,
  follow,
  words: wordsOf(words),
  carries: false,
  weak: false,
  addresses: false,
  ...extra,
})

const carries: Extra = { carries: true }
const weak: Extra = { weak: true }

/** The cues of Traditional Chinese news, by what they do and by what must follow them. */
export const words: readonly CueWords[] = [
  group('state', 'claim', '表示 指出 強調 透露 坦言 直言 明言 聲稱 宣稱 堅稱 辯稱 指稱 怒稱 笑稱 戲稱 痛陳', carries),
  group(
    'state',
    'claim',
    '堅持認為 表明 重申 補充 補充道 介紹道 解釋道 回憶道 感慨道 感嘆道 強調道 直言道 調侃道 打趣道 評價道 回應道 反駁道 笑道 喊道 表態稱 點評道 直說 直指 不諱言 坦白說 笑說 怒說 哭說 說道 說到 回應說 補充說 解釋說 續指',
    carries,
  ),
  group('state', 'claim', '坦承 供稱 訴稱 供述 供出 自承 承認 證實 自稱 謊稱 爆料'),
  group(
    'state',
    'claim',
    '明白指出 斷言 揭露 感嘆 感慨 慨嘆 嘆道 自嘲 自豪說 調侃 酸說 諷刺說 反問 喊話說 談到說',
    carries,
  ),
  group('state', 'claim', '說', weak),
  group('state', 'claim', '稱 指', weak),
  group(
    'state',
    'break',
    '談及 提及 提到 談到 說明 補充說明 解釋 分析 回應 回覆 答覆 回答 答道 評論 評估 研判 推測 預測 剖析 介紹 補述 陳述 陳稱',
    carries,
  ),
  group(
    'state',
    'break',
    '表態 通報 點評 稱讚 讚揚 讚嘆 勉勵 安慰 諭知 裁示 透漏 轉述 引述 描述 形容 回憶 回顧 喊話 叫屈 喊冤 訴苦 緩頰',
  ),
  group('think', 'claim', '認為 主張 相信 深信 堅信 覺得 認定 估計 預估 推估 估算', weak),
  group('think', 'break', '擔心 擔憂 憂心 公告', weak),
  group('call', 'claim', '大讚 盛讚 評論 形容', carries),
  group('write', 'break', '寫道 寫到 發文 貼文 留言 發帖 撰文 發表聲明 發聲明 發推 推文 寫信 投書 po文 PO文 回文'),
  group('write', 'claim', '發文表示 發文說 發文指出 留言表示 留言說', carries),
  group('write', 'quote', '寫道 寫下 寫著 寫到 寫說 留下 附上 加註 標註'),
  group('ask', 'break', '問 答', weak),
  group('ask', 'claim', '質問 質疑 追問 反問 詢問 問道 問說 提問', carries),
  group('report', 'break', '報導 報道 披露 引述 刊登 消息'),
  group('report', 'claim', '報導稱 報導說 報道稱 顯示'),
  group(
    'find',
    'break',
    '調查 調查發現 調查後發現 稽查發現 抽查發現 抽驗發現 檢查發現 追查發現 發現 了解 勘查 清查 統計 認定',
  ),
  group('promise', 'claim', '保證', weak),
  group('promise', 'claim', '承諾 允諾 發誓 誓言 揚言 要脅'),
  group(
    'accuse',
    'claim',
    '指控 怒控 控訴 怒批 痛批 狂批 抨擊 批評 批 回嗆 反嗆 開嗆 反擊 回擊 還擊 砲轟 炮轟 痛斥 怒斥 斥 譴責 指責 斥責 怒嗆 嗆 嗆聲 嗆說 抱怨 痛罵 怒罵 痛訴 檢舉 怒轟 轟',
    carries,
  ),
  group('urge', 'claim', '呼籲 警告 提醒 籲請 敦促 疾呼 籲', carries),
  group('urge', 'claim', '建議', weak),
  group('deny', 'claim', '否認 駁稱 反駁 駁斥 澄清 辯解 打臉', carries),
  group(
    'state',
    'quote',
    '的答案是 的回答是 的回應是 的看法是 回答的 高喊 大喊 哭喊 喊話 喊出 高呼 直呼 驚呼 怒吼 大吼 哀求 哀嚎 哭訴 喊 吼 罵 怒喊 狂喊 痛哭 道出 吐露 表達 宣示 大罵 回 嘆 酸',
  ),
  group('state', 'claim', '表達', weak),
  group('state', 'break', '宣布 宣佈 證實 已確認 確認說 確認稱'),
  group('state', 'clause', '宣布 宣佈 確認 確定'),
  group('state', 'claim', '宣布將 宣布要 宣布會 宣布已 宣佈將 宣佈要 宣佈會 宣佈已 確認將 確認會 確認已 確定將 確定會'),
  group('state', 'claim', '告訴 告知', { addresses: true }),
]
