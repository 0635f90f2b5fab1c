const listOf = (list: string): [string, readonly string[]][] =>
  list
    .trim()
    .split(/\s*[,\n]\s*/u)
    .map((entry) => {
      const [surname = '', ...given] = entry.split(' ')
      return [surname, given]
    })

/** Surnames, and behind some whose they are even where a relative is named, that the news writes without an introduction: heads of state and of the greatest firms, and who is in every book of history. */
export const leaders: ReadonlyMap<string, readonly string[]> = new Map(
  listOf(`Trump Donald, Obama Barack, Biden Joe Joseph, Clinton Hillary Bill, Bush, Reagan, Carter, Nixon, Roosevelt, Truman, Eisenhower, Putin Vladimir, Medvedev, Yeltsin, Gorbachev, Khrushchev, Stalin, Lenin
    Merkel Angela, Scholz, Kohl, Schröder, Hitler Adolf, Macron Emmanuel, Hollande, Sarkozy, Mitterrand, Thatcher, Churchill, Corbyn, Zelensky, Zelenskyy, Netanyahu, Erdogan, Erdoğan, Modi, Trudeau, Gandhi, Mandela, Castro, Assad, Gaddafi, Khomeini, Khamenei
    Berlusconi, Bolsonaro, Lula, Maduro, Duterte, Musk Elon, Bezos, Zuckerberg, Buffett, Einstein, Newton, Shakespeare, Mozart, Beethoven, Picasso, Plato, Aristotle, Socrates, Freud, Marx, Napoleon, Jesus, Confucius, Copernicus, Galileo, Michelangelo`),
)
