import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toTraditional } from '../../../../../src/languages/_shared/chinese/script/toTraditional.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..', '..')
const stories = (tag: string): string[] => {
  const folder = join(root, 'test', 'languages', tag, 'stories')
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return [
    ...files.map((name) => readFileSync(join(folder, name), 'utf8')),
    readFileSync(join(root, 'src', 'playground', 'stories', `tidal-plant.${tag}.txt`), 'utf8'),
  ]
}

describe('what is Taiwan’s already', () => {
  it.each(stories('zh-Hant').flatMap((story) => story.split('\n').filter((line) => line !== '')))(
    'stays: %s',
    (line) => {
      expect(toTraditional(line)).toBe(line)
    },
  )

  it.each([
    ['台灣、臺北都有人寫', '台 isn’t 臺'],
    ['里長說後天在公里外的皇后里吃一碗麵', 'characters that both scripts have'],
    ['顏寬恒與恆春', '恒 in a name'],
    ['The council agreed on 3.5%.', 'no Chinese'],
    ['市場處處長說只有一隻乾淨的發', 'words that simplified Chinese writes with fewer characters'],
  ])('stays: %s (%s)', (text) => {
    expect(toTraditional(text)).toBe(text)
  })
})

describe('simplified text', () => {
  it.each([
    ['这款软件通过网络发布视频。', '這款軟體通過網路發布影片。'],
    ['以后里面有头发和面条，他发展干部。', '以後裡面有頭髮和麵條，他發展幹部。'],
    ['台风过后，台湾干燥，公里数不变。', '颱風過後，台灣乾燥，公里數不變。'],
    ['他报道计划，了解信息与芯片。', '他報導計畫，了解資訊與晶片。'],
    ['打印机、出租车、激光、人工智能、互联网', '印表機、計程車、雷射、人工智慧、網際網路'],
    ['新西兰与意大利的首席执行官', '紐西蘭與義大利的執行長'],
    // A programmer's 支援, 社群, 執行 and 釋出 are no news.
    ['社区的支持者说，火车照常运行，设备已发布。', '社區的支持者說，火車照常運行，設備已發布。'],
    ['质量提高，项目的消息属实。', '質量提高，項目的消息屬實。'],
  ])('%s → %s', (text, written) => {
    expect(toTraditional(text)).toBe(written)
  })

  it('is converted once and for all', () => {
    for (const story of stories('zh-Hans')) {
      const once = toTraditional(story)
      expect(once).not.toBe(story)
      expect(toTraditional(once)).toBe(once)
    }
  })
})

describe('a text of both scripts', () => {
  it('is converted where it is simplified alone', () => {
    expect(toTraditional('里長葛有福說，這里的皇后是谁？')).toBe('里長葛有福說，這里的皇后是誰？')
  })
})

describe('names of the article', () => {
  it.each([
    ['钟砚清说', ['鍾硯清'], '鍾硯清說'],
    ['范亦文说', ['范亦文'], '范亦文說'],
    ['于小姐与余先生说', ['于小姐', '余先生'], '于小姐與余先生說'],
    ['钟砚清说', ['钟砚清'], '鍾硯清說'],
    ['岳长庚与张岳', ['岳长庚', '张岳'], '岳長庚與張岳'],
  ])('%s keeps %j', (text, names, written) => {
    expect(toTraditional(text, names)).toBe(written)
  })

  it('may hold letters of a pattern, or be many', () => {
    const names = ['说(', '.*', '说+', ...Array.from({ length: 1000 }, (_, index) => `名${index}`)]
    expect(toTraditional('他说(对)', names)).toBe('他說(對)')
  })
})

it('takes hostile text in stride', () => {
  expect(toTraditional('\uD83D这')).toBe('\uD83D這')
  expect(toTraditional('')).toBe('')
  expect(toTraditional('这'.repeat(20_000))).toBe('這'.repeat(20_000))
})
