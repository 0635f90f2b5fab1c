import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js'
import type { Labels } from '../languages/parts/labels.ts'
import { truncate } from '../text/truncate.ts'
import { writeCustomId } from './customId.ts'
import { MENU_TEXT, MODAL_INPUT, MODAL_TITLE } from './limits.ts'

/** The custom id of the text that is pasted. */
export const PASTED = 'article'

/** The box that an article is pasted into. */
export const pasteModal = ({ paste }: Labels, alone: boolean): APIModalInteractionResponseCallbackData => ({
  custom_id: writeCustomId({ verb: 'paste', private: alone }),
  title: truncate(paste.title, MODAL_TITLE),
  components: [
    {
      type: ComponentType.Label,
      label: truncate(paste.label, MODAL_TITLE),
      component: {
        type: ComponentType.TextInput,
        custom_id: PASTED,
        style: TextInputStyle.Paragraph,
        placeholder: truncate(paste.placeholder, MENU_TEXT),
        max_length: MODAL_INPUT,
        required: true,
      },
    },
  ],
})
