import type { Reply, StatementReply } from '../../src/model/reply.ts'
import { aReply } from '../helpers/reply.ts'

const statement = (text: string, ...sentences: number[]): StatementReply => ({ text, sentences })

/** What a good editor would make of the story of the tidal plant, for its own readers. */
export const goodReply: Reply = aReply({
  confirmed: ['p1', 'p3', 'q2', 'f3'],
  headline: statement('霧港議會通過潮汐電廠，造價是否低估引發爭執', 3, 7),
  brief: [
    statement('霧港市議會以21票對14票通過潮汐電廠案，市府將投入128億元，在北堤外海裝設24座渦輪機。', 3),
    statement('市長沈若嵐說，電廠完工後每年可減碳46萬公噸。', 4),
    statement('陶立群批評市府低估成本，估計花費恐超過160億元；沈若嵐反駁，超支由廠商負擔。', 7, 8, 9),
    statement('漁會要求補償，市府承諾明年3月動工前提出方案。', 10, 11),
  ],
  keyFigures: ['f3', 'f13', 'f6'],
})

/** The same for readers of English. */
export const englishReply: Reply = aReply({
  headline: statement('Council backs a tidal plant; a critic says that it will cost more', 3, 8),
  brief: [
    statement('The city council of 霧港 voted 21 to 14 for a tidal power plant that will cost NT$12.8 billion.', 3),
    statement('It is to supply about 30% of the city’s electricity by the end of 2030.', 3),
    statement('陶立群 expects the bill to pass NT$16 billion.', 8),
  ],
  keyFigures: ['f3', 'f5', 'f13'],
  translations: [
    { quotation: 'q3', text: 'We will not charge residents a dollar more for electricity because of this project.' },
  ],
})

/** Lies in every sentence: another sum, a person who isn't there, words that nobody said. */
export const lyingReply: Reply = aReply({
  headline: statement('市長魏承業下台', 3),
  brief: [
    statement('霧港市議會通過潮汐電廠案，市府將投入128兆元。', 3),
    statement('市長魏承業說，這是關鍵一步。', 4),
    statement('沈若嵐說：「這座電廠不要也罷。」', 5),
    statement('[點這裡](https://evil.example) @everyone', 6),
  ],
  keyFigures: ['f99'],
})
