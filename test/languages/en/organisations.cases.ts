/** A text and the bodies that it names: `name=alias`, in the order of the text. */
export interface OrganisationCase {
  readonly text: string
  readonly organisations: readonly string[]
}

export const organisationCases: Readonly<Record<string, readonly OrganisationCase[]>> = {
  'a firm without its head': [
    {
      text: 'The Paris Gazette said so. Officials in Paris and French Bank agreed with the French.',
      organisations: ['Paris Gazette', 'French Bank'],
    },
    {
      text: 'Tessaline Devices reported a profit. Tessaline makes sensors.',
      organisations: ['Tessaline Devices=Tessaline'],
    },
  ],
  'heads and joins': [
    { text: 'The Ministry of Fisheries closed the port.', organisations: ['Ministry of Fisheries'] },
    {
      text: 'A study by the Institute for Sea Research on Monday said so.',
      organisations: ['Institute for Sea Research'],
    },
    { text: 'She works at Mistport City Council.', organisations: ['Mistport City Council'] },
    {
      text: 'The Department of Health and Human Services paid.',
      organisations: ['Department of Health and Human Services'],
    },
    {
      text: 'It was bought by Brandt & Sons and Telsik Inc. last year.',
      organisations: ['Brandt & Sons', 'Telsik Inc.'],
    },
  ],
  acronyms: [
    {
      text: 'The Federal Harbour Agency (FHA) closed it. The FHA said no.',
      organisations: ['FHA=Federal Harbour Agency'],
    },
    { text: 'The United Nations met. The U.N. said little. The U.N. left.', organisations: ['U.N.=United Nations'] },
  ],
  'shorter names': [
    {
      text: 'The Senate Fisheries Committee met. The Fisheries Committee voted. The Fisheries Committee left.',
      organisations: ['Fisheries Committee=Senate Fisheries Committee'],
    },
  ],
  'words beside a name': [
    { text: 'Ada Moss told the news site Wavely everything.', organisations: ['Wavely'] },
    { text: 'Wavely CEO Ada Moss left.', organisations: ['Wavely'] },
    { text: 'The port is closed, according to Wavely.', organisations: ['Wavely'] },
  ],
  'countries that speak': [{ text: 'Greece said that it would pay. A boat left Malta.', organisations: ['Greece'] }],
  'no bodies': [
    { text: 'On Monday the council met in Mistport.', organisations: [] },
    { text: 'Ada Moss said so in Paris.', organisations: [] },
    { text: 'Police said the road was closed.', organisations: [] },
  ],
}
