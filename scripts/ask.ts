import { cancel, isCancel, select, text } from '@clack/prompts';

/** Ends the process when the editor stops, as Ctrl+C does. */
function answered<T>(answer: T | symbol): T {
  if (!isCancel(answer)) return answer as T;
  cancel('Gestopt. Er is niets veranderd.');
  process.exit(130);
}

/** Asks on the terminal for one of some words; `current` stands ready. */
export async function choose<const T extends string>(
  message: string,
  values: readonly T[],
  current?: string,
): Promise<T> {
  const answer = await select<string>({
    // The library's own instructions are English.
    message: `${message} (pijltjes en Enter)`,
    showInstructions: false,
    options: values.map((value) => ({ value, label: value })),
    initialValue: current,
  });
  return answered(answer) as T;
}

/** Asks on the terminal for words; `fault` says why they cannot be used, `current` stands ready to be changed. */
export async function askLine(
  message: string,
  more: {
    fault?: (value: string) => string | undefined;
    current?: string | undefined;
    isOptional?: boolean;
  } = {},
): Promise<string> {
  const { fault, current, isOptional } = more;
  const validate = (value = '') => {
    const given = value.trim();
    return given ? fault?.(given) : isOptional ? undefined : 'Vul iets in.';
  };
  const answer = await text({ message, validate, initialValue: current });
  return (answered<string | undefined>(answer) ?? '').trim();
}
