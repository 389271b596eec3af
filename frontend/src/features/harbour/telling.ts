import type { Telling } from './ToldFields';
import { dataClasses, sinces } from './types';

/** What is still to be said before it can be sent, by the name of its field. */
export function missing({ doing, since, dataClass }: Telling): string[] {
  return [
    ...(doing.trim() === '' ? ['doing'] : []),
    ...(sinces.some((one) => one === since) ? [] : ['since']),
    ...(dataClasses.some((one) => one === dataClass) ? [] : ['dataClass']),
  ];
}

/** What was told as the server takes it; undefined while something is still to be said. */
export function toldOf(values: Telling) {
  const since = sinces.find((one) => one === values.since);
  const dataClass = dataClasses.find((one) => one === values.dataClass);
  if (missing(values).length > 0 || since === undefined || dataClass === undefined)
    return undefined;
  return {
    doing: values.doing.trim(),
    since,
    dataClass,
    people: values.people === '' ? null : Number(values.people),
  };
}

export const ruleWordsOf = ({ restriction, ruleWords }: Telling) =>
  restriction === '' && ruleWords.trim() !== '' ? ruleWords.trim() : null;
