import type { HelpLabels } from '../../parts/labels.ts'

export const help: HelpLabels = {
  title: 'What Dibao does',
  intro:
    'Give me an article: I pick out what it says, its figures, and who said what. Every item can show the sentence that it stands on.',
  notes: [
    'A new story: attach a text file as file, type it as text, or set paste to True for a box that takes 4,000 characters. Give a longer one as a file.',
    'Without a story, I speak of the one that you were last shown in this channel, else of the newest.',
    'A story given in a server can be asked of by its members; one given with private, or in a direct message, is yours alone.',
    'Words in quotation marks are the speaker’s own; what is marked “reported” is in the article’s words.',
    'What a button answers, you alone see. Evidence lists the source sentence of each item on the page.',
    'Right-click a message and choose Apps, “Summarise this”, to have its text or text file summarised.',
  ],
}
