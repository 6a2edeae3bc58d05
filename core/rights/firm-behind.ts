import { readHolderNames } from './holder-names.ts';

/** "ludao.test", "www.ludao.test": an address in the place of a name. */
const ADDRESS = /^(?:https?:\/\/|www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}$/i;

/** Whether an address stands in the place of a name. */
export const isAddress = (name: string): boolean => ADDRESS.test(name);

const OWNER =
  /(?:版[权權]|著作[权權])所有(?:者|人)?(?:\s?[:：]\s?|\s)(?!违者|違者|侵权|侵權|翻印|翻版|盗版|复制)([\u3400-\u9fff（）]{4,30})/u;
const OWNS = /\s?(?:版[权權]|著作[权權])所有/u;

/**
 * "Copyright © 2000-2023 ludao.test All Rights Reserved. … 版权所有：绿岛传媒股份有限公司": where the sign has no more than an address behind
 * it, the firm that the next words name. The names that it was given where there is none.
 */
export function firmBehind(words: string, names: string[]): string[] {
  if (names.length !== 1 || !isAddress(names[0] as string)) return names;
  const firms = readHolderNames(ownerIn(words.slice(0, 300)));
  return firms.length > 0 ? firms : names;
}

/** "版权所有：绿岛传媒股份有限公司", "港务日报社 版权所有". */
function ownerIn(words: string): string {
  const owner = OWNER.exec(words)?.[1];
  const before = words
    .slice(0, OWNS.exec(words)?.index ?? 0)
    .slice(-30)
    .split(/[^\u3400-\u9fff（）]/);
  return owner ?? before.at(-1) ?? '';
}
