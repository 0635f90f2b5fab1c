import { expect, it } from 'vitest'
import { judgeSentence } from '../../../src/facts/grounding/prose.ts'
import { createRulesExtractor } from '../../../src/facts/rules.ts'
import { packOf } from '../../../src/languages/index.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import type { DropCause } from '../../../src/model/edit.ts'
import { sceneFor } from './gate.ts'

/** One line is one sentence of an invented paper. */
const STORIES: Readonly<Record<'zh-Hant' | 'zh-Hans', string>> = {
  'zh-Hant': [
    '外交部長安思遠11日表示，漁業協定是「一份生意合約，不是援助」，全文將在30天內公布。',
    '警方在霧港逮捕24歲的陳姓男子，霧港地檢署複訊後，他被判有期徒刑7年6個月。',
    '曜石電子董事長蔡睿恩說，AI需求「比三個月前想的還要強」，今年資本支出由400億元調高到480億元。',
    '比賽在國道3號旁的球場進行，飛魚隊第七戰以6比5勝出，全場3小時20分，15日上午10時將遊行。',
    '論文刊登於期刊《海洋復育》，海洋委員會海洋保育署將評估擴大至5處海域，最快明年3月在水深30公尺處試辦。',
    '球團在北汐火車站宣布，1至9月進場人數年增一成，每半年檢討一次。',
    '公司稱此案「不具有普遍性」，營造成本由去年的3.15億元下修至2.88億元。',
    '導演鍾離雪說：「這部電影拍了七年，鹽工們等了一輩子。」',
    '男主角獎由方嘉禾獲得。',
    '起訴書指出，被告以人頭虛報助理4名，詐領612萬8,000元，助理簡女已認罪。',
    '檢方表示，新制將提前至116年上路，森野及自然保育署同意。',
    '投手主投7局，送出9次三振，指數收在23,568.12點。',
    '邱姓消費者指出，細懸浮微粒一度達187微克，許姓父親說孩子沒事，錄取人數2萬9,318人。',
    '衛福部疾管署今天公布，上週新增重症43例，火場面積1,650平方公尺。',
    '疾管署發言人連庭葦指出，就診人次達41.8萬。',
  ].join('\n'),
  'zh-Hans': [
    '救援持续1小时40分钟，当地降雨量达312毫米，建于1968年的石桥垮塌。',
    '姜沛然预计，全年销量将从65万辆下调至58万辆。',
    '速达科技表示此案“不具有普遍性”，公司95%的骑手与第三方签约。',
  ].join('\n'),
}

type Tag = keyof typeof STORIES

const GOOD: readonly (readonly [Tag, number, string])[] = [
  ['zh-Hant', 1, '外交部承諾30日內公布全文，強調這是「一份生意合約」。'],
  ['zh-Hant', 2, '24歲的陳姓車手在霧港落網，被判七年半徒刑。'],
  ['zh-Hant', 2, '陳男被判逾7年徒刑。'],
  ['zh-Hant', 2, '陳男被判90個月徒刑。'],
  ['zh-Hant', 3, '蔡董說，AI需求「比三個月前想的還要強」。'],
  ['zh-Hant', 3, '曜石電子今年資本支出調高到480億元。'],
  ['zh-Hant', 4, '飛魚隊第7戰6：5獲勝，比賽打了超過3小時。'],
  ['zh-Hant', 5, '《海洋復育》刊出論文，海保署最快明年3月試辦，擴大到五處海域。'],
  ['zh-Hant', 6, '前9月進場人數年增10%，每6個月檢討一次。'],
  ['zh-Hant', 7, '公司認為此案不「具有普遍性」。'],
  ['zh-Hant', 7, '營造成本降至2.88億元。'],
  ['zh-Hant', 8, '鍾離雪說，電影「拍了七年，鹽工們等了一輩子」。'],
  ['zh-Hant', 10, '檢方指控，被告用4名人頭助理詐領逾612萬元。'],
  ['zh-Hant', 10, '簡姓助理已認罪。'],
  ['zh-Hant', 11, '新制提前到2027年上路。'],
  ['zh-Hant', 12, '投手狂飆9K，指數收在2萬3568點。'],
  ['zh-Hant', 13, 'PM2.5一度飆到187微克，許父說孩子沒事，2.9萬多人錄取。'],
  ['zh-Hant', 14, '疾管署統計，上周增加43名重症。'],
  ['zh-Hans', 1, '救援用了100分钟，石桥建于1968年。'],
  ['zh-Hans', 2, '姜沛然把销量预期下调至58万辆。'],
  ['zh-Hans', 3, '速达科技称此案“不具有普遍性”。'],
]

const BAD: readonly (readonly [Tag, number, string, DropCause])[] = [
  ['zh-Hant', 1, '安思遠強調這是「援助」，不是生意合約。', 'quotation'],
  ['zh-Hant', 2, '24歲的吳姓車手在霧港落網。', 'name'],
  ['zh-Hant', 2, '陳男被判7年徒刑。', 'number'],
  ['zh-Hant', 2, '陳男被判6年7個月徒刑。', 'number'],
  ['zh-Hant', 2, '北汐地檢署複訊陳男，他被判有期徒刑。', 'name'],
  ['zh-Hant', 3, '林董說，AI需求「比三個月前想的還要強」。', 'name'],
  ['zh-Hant', 3, '今年資本支出由480億元調高到400億元。', 'number'],
  ['zh-Hant', 4, '飛魚隊以7比5勝出。', 'number'],
  ['zh-Hant', 4, '15日下午10時將遊行。', 'number'],
  ['zh-Hant', 5, '論文刊登於期刊《自然》。', 'name'],
  ['zh-Hant', 5, '最快明年5月試辦。', 'number'],
  ['zh-Hant', 5, '在水深30公里處試辦。', 'number'],
  ['zh-Hant', 7, '公司稱此案「具有普遍性」。', 'quotation'],
  ['zh-Hant', 7, '營造成本由3.15億元上修至2.88億元。', 'number'],
  ['zh-Hant', 8, '方嘉禾說：「這部電影拍了七年，鹽工們等了一輩子。」', 'speaker'],
  ['zh-Hant', 10, '杜姓助理已認罪。', 'name'],
  ['zh-Hant', 11, '論文刊登於《自然》。', 'name'],
  ['zh-Hant', 11, '新制提前到2028年上路。', 'number'],
  ['zh-Hant', 12, '投手送出7次三振。', 'number'],
  ['zh-Hant', 12, '指數收在2萬3569點。', 'number'],
  ['zh-Hant', 13, '杜姓消費者指出孩子沒事。', 'name'],
  ['zh-Hant', 14, '火場面積1,650坪。', 'number'],
  ['zh-Hans', 1, '救援用了40小时，石桥垮塌。', 'number'],
  ['zh-Hans', 2, '姜沛然预计，全年销量将从58万辆上调至65万辆。', 'number'],
  ['zh-Hans', 3, '速达科技表示此案“具有普遍性”。', 'quotation'],
]

const rules = createRulesExtractor(packOf)

const judged = async (tag: LanguageTag & Tag, sentence: number, text: string) => {
  const scene = sceneFor(STORIES[tag], tag)
  const facts = await rules.extract(scene.document)
  return judgeSentence({ text, sentences: [sentence] }, { ...scene, facts })
}

it.each(GOOD)('%s, sentence %i bears: %s', async (tag, sentence, text) => {
  expect((await judged(tag, sentence, text)).flaw).toBeNull()
})

it.each(BAD)('%s, sentence %i doesn’t bear: %s', async (tag, sentence, text, cause) => {
  expect((await judged(tag, sentence, text)).flaw?.cause).toBe(cause)
})
