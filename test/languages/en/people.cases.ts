/** A text and exactly who is in it: `name=alias`, in the order of the text. Everybody here is invented, and so are the towns. */
export interface PeopleCase {
  readonly text: string
  readonly people: readonly string[]
  /** `name: organisation|title` of everybody who has a role; left out where roles are not what the case is about. */
  readonly roles?: readonly string[]
}

export const peopleCases: Readonly<Record<string, readonly PeopleCase[]>> = {
  'a phrase and a comma before a name': [
    {
      text: 'His lawyer, Ken Ishida, argued that the lamp was dark.',
      people: ['Ken Ishida'],
      roles: ['Ken Ishida: |lawyer'],
    },
    {
      text: 'The Harbour Bank’s finance director, Colm Adeyemi, blamed the cold.',
      people: ['Colm Adeyemi'],
      roles: ['Colm Adeyemi: Harbour Bank|finance director'],
    },
    {
      text: 'The director of Harbour Bank, Mr Colm Adeyemi, resigned.',
      people: ['Colm Adeyemi'],
      roles: ['Colm Adeyemi: Harbour Bank|director'],
    },
    {
      text: 'He met Ada Moss, a teacher, Tao Lin, a driver, and others.',
      people: ['Ada Moss', 'Tao Lin'],
      roles: ['Ada Moss: |teacher', 'Tao Lin: |driver'],
    },
  ],
  'titles that open a sentence or stand before a polite word': [
    { text: 'Union leader Mara Okafor left.', people: ['Mara Okafor'], roles: ['Mara Okafor: |Union leader'] },
    {
      text: 'It was found by lead author Dr. Ingrid Solheim, a cardiologist at Lindmark College.',
      people: ['Ingrid Solheim'],
      roles: ['Ingrid Solheim: |lead author', 'Ingrid Solheim: Lindmark College|cardiologist'],
    },
  ],
  'what somebody is made or leads': [
    {
      text: 'They elected Ada Moss as mayor. Critics described Ada Moss as a liar.',
      people: ['Ada Moss'],
      roles: ['Ada Moss: |mayor'],
    },
    {
      text: 'Ada Moss, who chairs the Harbour Board, and Tao Lin, who leads a quiet life, agreed.',
      people: ['Ada Moss', 'Tao Lin'],
      roles: ['Ada Moss: Harbour Board|chair'],
    },
  ],
  'names that are titles as well': [
    { text: 'It was signed by Gov. Earl Moss.', people: ['Earl Moss'], roles: ['Earl Moss: |Gov.'] },
  ],
  'names as Taiwan romanises them': [
    {
      text: 'New Harbor Party Legislator Fan Chih-hao (范志豪) agreed with developer Tsao Pei-lin.',
      people: ['Fan Chih-hao=范志豪', 'Tsao Pei-lin'],
      roles: ['Fan Chih-hao: New Harbor Party|Legislator', 'Tsao Pei-lin: |developer'],
    },
    {
      text: 'Then Democratic Harbor Party (DHP) spokeswoman Chiang Yi-ting spoke with former Haishan County commissioner Kuo Ming-che.',
      people: ['Chiang Yi-ting', 'Kuo Ming-che'],
      roles: [
        'Chiang Yi-ting: Democratic Harbor Party|spokeswoman',
        'Kuo Ming-che: |former Haishan County commissioner',
      ],
    },
  ],
  'a title before a name': [
    {
      text: 'The plan was drawn up by Mayor Ada Moss of Mistport.',
      people: ['Ada Moss'],
      roles: ['Ada Moss: |Mayor'],
    },
    {
      text: 'On Monday, former Prime Minister Tomas Vell returned.',
      people: ['Tomas Vell'],
      roles: ['Tomas Vell: |former Prime Minister'],
    },
    { text: 'Ohio Senator Grace Quill voted no.', people: ['Grace Quill'], roles: ['Grace Quill: |Ohio Senator'] },
    {
      text: 'It was signed by U.S. Secretary of State Daniel Okoro.',
      people: ['Daniel Okoro'],
      roles: ['Daniel Okoro: |U.S. Secretary of State'],
    },
    {
      text: 'Harbour Bank chairman Lena Varga resigned.',
      people: ['Lena Varga'],
      roles: ['Lena Varga: Harbour Bank|chairman'],
    },
    {
      text: 'The order came from the State Department’s climate envoy Peter Lund.',
      people: ['Peter Lund'],
      roles: ['Peter Lund: State Department|climate envoy'],
    },
    { text: 'He told lawyer Miriam Stolz everything.', people: ['Miriam Stolz'], roles: ['Miriam Stolz: |lawyer'] },
    { text: 'A letter to Sen. Jorge Pardo (D-Ohio) went missing.', people: ['Jorge Pardo'] },
    { text: 'The case was heard by Chief Justice Harun Demir.', people: ['Harun Demir'] },
    { text: 'A toast was given by Dean Emma Sand.', people: ['Emma Sand'], roles: ['Emma Sand: |Dean'] },
    { text: 'Prof. Ingrid Sand and Dr. Tao Lin wrote the study.', people: ['Ingrid Sand', 'Tao Lin'] },
    { text: 'Mistport Police Chief Omar Reyes denied it.', people: ['Omar Reyes'] },
  ],
  'what stands behind a name': [
    {
      text: '"The tide took it," said Gorvan Telsik, 62, a fisherman in Mistport.',
      people: ['Gorvan Telsik'],
      roles: ['Gorvan Telsik: |fisherman'],
    },
    { text: 'The bike belonged to Gorvan Telsik (62).', people: ['Gorvan Telsik'] },
    {
      text: 'Lena Varga, a professor of marine biology at Mistport University, disagreed.',
      people: ['Lena Varga'],
      roles: ['Lena Varga: Mistport University|professor of marine biology'],
    },
    {
      text: 'Oskar Brandt, chief executive of Harbour Bank, said sales fell.',
      people: ['Oskar Brandt'],
      roles: ['Oskar Brandt: Harbour Bank|chief executive'],
    },
    {
      text: 'Nadia Kerim, a boat builder and tireless fundraiser for the relief group OpenHarbour, agreed.',
      people: ['Nadia Kerim'],
      roles: ['Nadia Kerim: OpenHarbour|boat builder', 'Nadia Kerim: OpenHarbour|tireless fundraiser'],
    },
    { text: 'Police want to talk to Zelimir Korba, who left the town on Friday.', people: ['Zelimir Korba'] },
    {
      text: 'Lena Varga, MD, a skin doctor, agreed.',
      people: ['Lena Varga'],
      roles: ['Lena Varga: |skin doctor'],
    },
    { text: 'Tao Lin was a carpenter.', people: ['Tao Lin'], roles: ['Tao Lin: |carpenter'] },
  ],
  'verbs beside a name': [
    { text: 'Ada Moss said the bridge would open in May.', people: ['Ada Moss'] },
    { text: '"We were lucky," said Gorvan Telsik in the harbour.', people: ['Gorvan Telsik'] },
    { text: 'In the end Tomas Vell won and Peter Lund lost.', people: ['Tomas Vell', 'Peter Lund'] },
  ],
  'how names are written': [
    { text: 'Composer J. K. Varga lives there.', people: ['J. K. Varga'] },
    {
      text: 'It was written by Peter van der Lund and Maria de la Sand.',
      people: ['Peter van der Lund', 'Maria de la Sand'],
    },
    { text: 'Jean-Luc O’Moss and Anne-Marie Lund-Varga sang.', people: ['Jean-Luc O’Moss', 'Anne-Marie Lund-Varga'] },
    { text: 'Daniel Moss Jr. and William Quill III sailed.', people: ['Daniel Moss Jr.', 'William Quill III'] },
    { text: 'The film was made by José Ángel Pérez-Sand.', people: ['José Ángel Pérez-Sand'] },
    {
      text: 'Bassam al-Halabi met reporters. Al-Halabi said little.',
      people: ['Bassam al-Halabi=Al-Halabi'],
    },
    { text: 'Mayor Bill de Sand spoke. Later de Sand left.', people: ['Bill de Sand=de Sand'] },
    { text: 'Donald J. Vell and Donald Vell are one. Vell is 40.', people: ['Donald J. Vell=Donald Vell=Vell'] },
  ],
  'short forms': [
    { text: 'Ada Moss came first. Then Moss said she was tired.', people: ['Ada Moss=Moss'] },
    { text: 'Ada Moss came first. Mrs. Moss said she was tired, and Ada laughed.', people: ['Ada Moss=Moss=Ada'] },
    { text: 'Leader Park Jun Ho met envoys. Park poured tea. Park smiled.', people: ['Park=Park Jun Ho'] },
    { text: 'Paz Moss Alvarez, an author, spoke. Moss Alvarez is 50.', people: ['Paz Moss Alvarez=Moss Alvarez'] },
    {
      text: 'Ada Moss met Tom Moss. Moss said yes. Ada Moss left. Moss wept.',
      people: ['Ada Moss=Moss', 'Tom Moss=Moss'],
    },
    { text: 'Ada Moss met Tom Moss. Mr. Moss said yes. Ms. Moss said no.', people: ['Ada Moss=Moss', 'Tom Moss=Moss'] },
    {
      text: 'Ted Moss and his wife, Mia, smiled. A picture of Mia Moss was shown. Moss left. Moss said no. Moss wept.',
      people: ['Moss=Ted Moss', 'Mia Moss=Mia'],
    },
    {
      text: 'Rep. Robert C. “Bobby” Quill spoke. Bobby Quill is 60. Quill won.',
      people: ['Robert C. “Bobby” Quill=Bobby Quill=Quill'],
    },
    {
      text: 'Ada Moss came with her daughter Mia Moss. Moss said the road was long.',
      people: ['Ada Moss=Moss', 'Mia Moss'],
    },
    {
      text: 'Ivo Talmerin, 54, was there. "No," Talmrin said.',
      people: ['Ivo Talmerin=Talmrin'],
    },
    {
      text: 'Harriet Ford spoke on Monday. Ford said the quay was safe. Ford’s plan was read.',
      people: ['Ford=Harriet Ford'],
    },
  ],
  'speakers of a transcript': [
    {
      text: 'Ada Moss met Tomas Vell in the town hall on Monday, and they spoke for more than an hour.\nMOSS: Good morning. I am glad that you are here.\nTOMAS VELL: So am I, and thank you for it.',
      people: ['Ada Moss=MOSS', 'Tomas Vell=TOMAS VELL'],
    },
  ],
  'kin and couples': [
    {
      text: 'Tomas Vell, his wife Ilke and his son Bram took the ferry.',
      people: ['Tomas Vell', 'Ilke', 'Bram'],
    },
    { text: 'Tom and Ada Moss bought a boat.', people: ['Tom', 'Ada Moss'] },
    { text: 'The house of the Mosses was sold. The Vells moved in.', people: [] },
  ],
  'bare names': [
    { text: 'The vote is on Monday, and Prime Minister Vell expects to win it.', people: ['Vell'] },
    { text: 'Mr Telsik was pleased.', people: ['Telsik'] },
    { text: 'Merkel and Macron met in Berlin.', people: ['Merkel', 'Macron'] },
    { text: 'In the film, Ricky marries Mildred.', people: ['Ricky', 'Mildred'] },
  ],
  lists: [
    { text: 'On stage were Judith Moss, Lumi K and Peter Quill.', people: ['Judith Moss', 'Lumi K', 'Peter Quill'] },
  ],
  'names at the start of a sentence': [
    { text: 'Even Ada Moss agreed. If Ada Moss agrees, so do I.', people: ['Ada Moss'] },
    { text: 'Injured Ada Moss left. Ada Moss will be back.', people: ['Ada Moss'] },
    { text: 'Will Moss came late. Will it rain?', people: ['Will Moss'] },
  ],
}

export const nobodyCases: Readonly<Record<string, readonly string[]>> = {
  'streets that are names': ['A man was found on John Street. Call us if you were near the end of John Street.'],
  'towns that the text calls so': [
    'A stand fell in the port city of Quilmar. Quilmar were leading when Real Quilmar scored.',
  ],
  places: [
    'They moved from Paris to New York in May.',
    'The fire began in Holmstead, Vermont, on Sunday.',
    'A house in John Street was sold.',
    'Harbour Park and the Long Meadow were closed.',
    'North Korea and South Korea share a border.',
  ],
  'bodies and firms': [
    'The University of Mistport and Harbour Bank signed a deal.',
    'The Senate Judiciary Committee will vote on Friday.',
    'Apple and Google compete with Samsung.',
    'Real Madrid beat Manchester United.',
    'He works for the Carter Foundation.',
    'The team of Imperial College London won, and the Gulls lost.',
  ],
  'things, works, feasts': [
    'The Northern Lights Festival takes place in June.',
    'The Nobel Prize and the Clean Air Act were discussed.',
    'Hurricane Rosa reached the coast. Rosa is weakening.',
    'The Second World War ended in May.',
    'Christmas Day fell on a Sunday.',
  ],
  'peoples and parties': [
    'Most Republicans and Democrats agreed.',
    'The French and the Germans voted with American Catholics.',
    'Moderate Democrats and young Americans voted.',
  ],
  'words that open sentences': [
    'Businesses had expected this. Investors are selling.',
    'I’m sure that I’ve seen it. He’d like more.',
    'However, the work goes on. Meanwhile, the rain fell.',
    'Why? Because it’s late.',
    'Delegate Update: the latest count.',
    'Mother-of-three and Mistport-based, she won.',
  ],
  'credits of pictures and reports': [
    'The old harbour in May. Photo by Ada Moss and Tao Lin.',
    'The old harbour in May (Ada Moss/Harbour Images).',
    'The ferry runs again. Credit: Ada Moss',
  ],
  'names that are nobody': ['Santa Claus and John Doe are on the list.'],
}
