/** How files that hold no plain text begin; each with the offset where that stands. */
const SIGNATURES: readonly { readonly at: number; readonly bytes: string }[] = [
  { at: 0, bytes: '\x89PNG' },
  { at: 0, bytes: '\xFF\xD8\xFF' }, // JPEG
  { at: 0, bytes: 'GIF8' },
  { at: 0, bytes: 'RIFF' }, // WebP, WAV, AVI
  { at: 0, bytes: '%PDF-' },
  { at: 0, bytes: 'PK\x03\x04' }, // zip, docx, epub
  { at: 0, bytes: 'PK\x05\x06' },
  { at: 0, bytes: '\x1F\x8B' }, // gzip
  { at: 0, bytes: '7z\xBC\xAF' },
  { at: 0, bytes: 'Rar!' },
  { at: 0, bytes: '\xD0\xCF\x11\xE0' }, // doc, xls
  { at: 0, bytes: '{\\rtf' },
  { at: 0, bytes: '\x7FELF' },
  { at: 0, bytes: 'OggS' },
  { at: 0, bytes: 'fLaC' },
  { at: 0, bytes: 'ID3' },
  { at: 0, bytes: 'SQLite format 3' },
  { at: 0, bytes: '\x1A\x45\xDF\xA3' }, // Matroska
  { at: 4, bytes: 'ftyp' }, // MP4, HEIC, AVIF
]

/** Whether bytes begin as a picture, an archive, a PDF or another file that is no plain text does. */
export const hasBinarySignature = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 24))
  return SIGNATURES.some((signature) => head.startsWith(signature.bytes, signature.at))
}
