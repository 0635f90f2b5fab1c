import { detailMebibytes, detailText } from '../../_shared/labelForms.ts'
import type { Labels } from '../../parts/labels.ts'

export const failures: Labels['failures'] = {
  empty: () => '裡面沒有可讀的文字。請給一篇有內文的報導。',
  binary: () => '這不是文字檔。請存成純文字（.txt）再傳一次。',
  'too-large': (detail) => `檔案太大，上限是 ${detailMebibytes(detail, 'limit')} MiB。請只留下報導本身再試。`,
  'unknown-encoding': () => '認不出這個檔案的文字編碼。請另存為 UTF-8 再傳一次。',
  'file-not-found': (detail) => `找不到檔案 ${detailText(detail, 'path')}。請檢查路徑。`,
  'one-source': () => '報導、檔案、文字、貼上，一次請只選一種。',
  'no-stories': () => '還沒有任何報導。用 /摘要 附上文字檔，或把「貼上」設為 True 貼上內文，就能開始。',
  'unknown-story': (detail) => `找不到「${detailText(detail, 'story')}」這則報導。請從輸入時出現的清單裡選一則。`,
  'unknown-person': (detail) =>
    `報導裡沒有「${detailText(detail, 'person')}」說的話。換個名字，或從輸入時出現的清單裡選。`,
  'nothing-found': () => '沒有符合的內容。請換個說法，或少給一個條件。',
  'not-yours': () => '這則報導只給了另一位成員看。請自己用 /摘要 傳入。',
  expired: () => '這個按鈕已經失效。請重新下一次指令。',
  busy: () => '現在要讀的報導太多。請過一分鐘再試。',
  'too-slow': (detail) => `讀了 ${detailText(detail, 'seconds')} 秒還沒讀完，先停了。請給短一點的文字。`,
  restarting: () => '我正要重新啟動。請過一分鐘再試。',
  'download-failed': () => '檔案下載不下來。請再傳一次。',
  'token-refused': () => 'Discord 不接受這個權杖。請在 .env 裡更正 DISCORD_TOKEN。',
  'gateway-closed': (detail) =>
    `Discord 關閉了連線，不再接受重連（${detailText(detail, 'reason')}）。請檢查機器人在 Discord 的設定。`,
  unexpected: () => '出了意外，已經記下。請過一會兒再試。',
}
