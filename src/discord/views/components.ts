import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Labels } from '../../languages/parts/labels.ts'
import { truncate } from '../../text/truncate.ts'
import { type CustomId, writeCustomId } from '../customId.ts'
import { MENU_ENTRY } from '../embeds/rooms.ts'
import { plain } from '../escape.ts'
import { BUTTON_LABEL, MENU_OPTIONS, MENU_TEXT } from '../limits.ts'
import type { MenuEntry, Sheet, SheetPage } from './sheet.ts'

type Row = APIActionRowComponent<APIComponentInMessageActionRow>

const button = (id: CustomId, label: string, disabled = false): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: writeCustomId(id),
  label: truncate(label, BUTTON_LABEL),
  ...(disabled ? { disabled } : {}),
})

const doors = (view: string, { buttons }: Labels): APIButtonComponentWithCustomId[] => [
  button({ verb: 'people', view }, buttons.people),
  button({ verb: 'numbers', view }, buttons.numbers),
  button({ verb: 'said', view }, buttons.said),
]

const turns = (view: string, page: number, of: number, { buttons }: Labels): APIButtonComponentWithCustomId[] => {
  if (of <= 1) return []
  return [
    button({ verb: 'page', view, page: Math.max(0, page - 1) }, buttons.previous, page === 0),
    button({ verb: 'page', view, page: page + 1 }, buttons.next, page === of - 1),
  ]
}

const option = ({ label, description, value }: MenuEntry) => {
  const below = truncate(plain(description), MENU_ENTRY)
  return {
    label: truncate(plain(label), MENU_ENTRY) || '…',
    value: value.slice(0, MENU_TEXT),
    ...(below === '' ? {} : { description: below }),
  }
}

const menuRow = (view: string, entries: readonly MenuEntry[], { lists }: Labels): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: writeCustomId({ verb: 'person', view }),
      placeholder: truncate(lists.choosePerson, MENU_TEXT),
      options: entries.slice(0, MENU_OPTIONS).map(option),
    },
  ],
})

const rowOf = (components: APIComponentInMessageActionRow[]): Row[] =>
  components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }]

/** What stands below a page: its menu, ways into the story, turning the page, the evidence. `view` is the view's id. */
export const componentsOf = (sheet: Sheet, shown: SheetPage, page: number, view: string, labels: Labels): Row[] => {
  const evidence = shown.clues.length === 0 ? [] : [button({ verb: 'evidence', view, page }, labels.buttons.evidence)]
  const pages = turns(view, page, sheet.pages.length, labels)
  const menu = shown.menu.length === 0 ? [] : [menuRow(view, shown.menu, labels)]
  return sheet.doors
    ? [...rowOf([...doors(view, labels), ...evidence]), ...rowOf(pages)]
    : [...menu, ...rowOf([...pages, ...evidence])]
}
