import type { ParticleCueKind, ParticleCueWords } from '../../parts/particle/cues.ts'

const listed = (words: string): string[] => words.split(/\s+/u).filter((word) => word !== '')

type Extra = Partial<Pick<ParticleCueWords, 'facts' | 'alone'>>

const group = (
  kind: ParticleCueKind,
  verbs: string,
  nouns: string,
  { facts = false, alone = false }: Extra = {},
): ParticleCueWords => ({
  kind,
  verbs: listed(verbs),
  nouns: listed(nouns),
  facts,
  alone,
})

/** The cues of Japanese news, by what they do. */
export const cues: readonly ParticleCueWords[] = [
  group(
    'say',
    '述べる 語る 話す 言う 云う 続ける つづける 付け加える つけ加える 付け足す つぶやく 呟く 叫ぶ 答える 返す 語りかける 語り掛ける 話しかける 打ち明ける 口_に_する 切り出す 言い切る 言い放つ 言い添える 振り返る 謝る わびる 嘆く ぼやく こぼす 漏らす もらす 書く 書き込む つづる 綴る 記す 投げかける 言葉_を_続ける 繰り返す くり返す 応じる 応える 言い返す 言い聞かせる 諭す 悔やむ',
    '答弁 言及 弁解 アピール 警戒 感謝 困惑 回想 コメント ツイート 投稿 発言 回答 返答 返信 応答 付言 補足 断言 明言 公言 陳謝 謝罪 説教 激励 自慢 苦笑 回顧 述懐 宣誓 供述 自供 口述 絶叫',
    { alone: true },
  ),
  group(
    'say',
    '明らか_に_する あきらか_に_する 明か_に_する 明かす 認める 打ち出す におわせる 匂わせる',
    '発表 公表 強調 説明 指摘 主張 表明 証言 報告 確認 宣言 告白 暴露 約束 確約 誓約 通知 通告 伝達 言明 解説 釈明 弁明 反省 紹介 告知 力説 誓言 肯定 分析 結論 断定 公約',
    { facts: true },
  ),
  group(
    'say',
    '訴える 誓う 論じる 論ず 論ずる 説く 唱える 異議_を_唱える 異_を_唱える 付す 報ずる 報ず 見解_を_示す 見方_を_示す 考え_を_示す 声明_を_出す コメント_を_出す 談話_を_出す コメント_を_寄せる 声明_を_発表_する コメント_を_発表_する 談話_を_発表_する コメント_を_公表_する 意気込む 胸_を_張る 懸念_を_示す 期待_を_寄せる 声_を_上げる',
    '提案 進言 助言 要請 要求 主唱 脅迫 反問 宣伝 歓迎 称賛 賞賛 評価 絶賛 懇願 嘆願 抗議 提言 提起',
    { facts: true },
  ),
  group('show', '示す 表す 物語る 裏付ける', '示唆 証明 立証', { facts: true }),
  group('report', '報じる 伝える 書き立てる', '報道 速報 配信', { facts: false }),
  group('urge', '呼びかける 呼び掛ける 求める 促す 勧める', '指示 勧告 警告 忠告 警鐘', { alone: true }),
  group(
    'accuse',
    '責める 皮肉る 断じる 断ずる 断_じ 切り捨てる 切って捨てる なじる 詰め寄る 食い下がる 疑問_を_呈する 苦言_を_呈する',
    '批判 非難 糾弾 攻撃 論評 酷評 一蹴 反論 反発 応酬 抗弁 けん制 牽制',
    {},
  ),
  group('deny', '打ち消す', '否定 否認 反駁', { facts: true }),
  group('ask', '尋ねる たずねる 訊ねる 聞く 問う 問いかける 問い掛ける 問いただす', '質問 詰問 質す', { alone: true }),
  group('think', '考える 思う 信じる 感じる 疑う 願う 恐れる 悟る', '確信 認識'),
  group(
    'judge',
    'みる 見る 見込む 見積もる 案じる 危ぶむ',
    '期待 懸念 予想 予測 推測 推定 推計 試算 心配 危惧 判断 想定 認定 算定 憂慮 評価',
  ),
  group(
    'call',
    '呼ぶ 名付ける 名づける 称する 称す 評する 評す 題する 題す 銘打つ 位置付ける 位置づける たたえる 称える',
    '命名 表現 形容 定義 揶揄',
  ),
  group('hold', '', ''),
  group('hear', '', ''),
]
