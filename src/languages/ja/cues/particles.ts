import type { ParticleRole } from '../../parts/particle/cues.ts'
import type { Word } from '../../parts/words.ts'

const BY_TEXT: Readonly<Record<string, ParticleRole>> = {
  は: 'topic',
  も: 'topic',
  を: 'object',
  に: 'to',
  へ: 'to',
  で: 'at',
  にて: 'at',
  の: 'of',
  や: 'joins',
  など: 'such',
  なんて: 'such',
  って: 'quotes',
  とか: 'quotes',
  に対し: 'toward',
  に対して: 'toward',
  に向け: 'toward',
  に向けて: 'toward',
  に向かって: 'toward',
  を通じて: 'at',
  を通して: 'at',
  をめぐり: 'at',
  をめぐって: 'at',
  について: 'about',
  に関して: 'about',
  に関し: 'about',
  により: 'at',
  によって: 'at',
}

/** Endings behind which と tells what is said, even where the tagger takes it for "when": ないと述べた. Near miss: 行くと雨だった. */
const ENDED = new Set(['た', 'だ', 'ない', 'ます', 'です', 'う', 'らしい', 'ん', 'たい', 'まい', 'べき', 'か'])

/** What a particle does, by its class in IPADIC. Near misses: で of である, が of 降ったが. */
export const roleOf = ({ text, detail }: Word, before: Word | null): ParticleRole | null => {
  // 必要だ、と述べた
  if (text === 'と' && before?.text === '、') return 'quotes'
  if (!detail.startsWith('助詞')) return null
  if (text === 'と') {
    if (detail.includes('引用')) return 'quotes'
    if (before === null || (detail.includes('接続') && ENDED.has(before.text))) return 'quotes'
    if (detail.includes('接続')) return 'maybe'
    return detail.includes('並立') ? 'joins' : null
  }
  if (text === 'が') return detail.includes('格助詞') ? 'subject' : null
  if (detail.includes('接続助詞') || detail.includes('終助詞')) return null
  return BY_TEXT[text] ?? null
}
