// Numbers up to twelve as words; 'one' and its like are articles as often as numbers and are left out.
const lists: readonly string[] = [
  'two three four five six seven eight nine ten eleven twelve',
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  'deux trois quatre cinq six sept huit neuf dix onze douze',
  'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'due tre quattro cinque sei sette otto nove dieci undici dodici',
  'dois três quatro cinco seis sete oito nove dez onze doze',
  'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście',
  'два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
];
/** Words that also mean something else where goods are named: Italian 'sei', French 'neuf' (new), English 'once'. */
const doubtful = new Set(['sei', 'neuf', 'once', 'acht', 'due', 'tre', 'sept', 'dix', 'elf', 'six']);

const values = new Map<string, string>([
  ['dozen', '12'],
  ['twin', '2'],
  ['six', '6'],
]);
for (const list of lists)
  for (const [index, name] of list.split(' ').entries())
    if (!doubtful.has(name) && !values.has(name)) values.set(name, String(index + 2));

/** The number a word stands for, as digits; undefined for any other word. */
export const numberWord = (word: string): string | undefined => values.get(word.toLowerCase());
