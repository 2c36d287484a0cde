/** The text of a configuration to its value, keeping where everything in it stands. */
import { excerptAt } from '../../facts/excerpt.ts';
import { JsonMistake, lineAndColumn, parseJson } from '../../facts/json.ts';
import { AuditError } from '../../model/audit-error.ts';

export interface ConfigurationText {
  readonly file: string;
  /** `undefined` where the file holds no configuration. */
  readonly value: unknown;
  /** The error for the value behind `path`. */
  readonly mistake: (path: readonly string[], message: string, help: string) => AuditError;
}

/** @param key the member that holds the configuration, as a path; none where the whole file is one */
export function jsonText(text: string, file: string, key: readonly string[]): ConfigurationText {
  const broken = placedAt(text, file);
  try {
    const { value, offsetOf } = parseJson(text);
    return {
      file,
      value: key.reduce<unknown>(
        (holder, name) => (holder as Readonly<Record<string, unknown>> | null)?.[name],
        value,
      ),
      mistake: (path, message, help) => broken(offsetOf([...key, ...path]), message, help),
    };
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    throw broken(error.offset, `this is not JSON: ${error.message}`, null);
  }
}

/** Loads the YAML parser, which takes longer than all else here; a project that writes JSON does not pay for it. */
export async function yamlText(text: string, file: string): Promise<ConfigurationText> {
  const broken = placedAt(text, file);
  if (text.split(/\r\n?|\n/).every((line) => /^\s*(?:#|$)/.test(line)))
    return { file, value: {}, mistake: (_, message, help) => broken(0, message, help) };
  const [{ parseYaml }, { plain, spanAt }] = await Promise.all([
    import('../../rules/text/yaml.ts'),
    import('../../rules/text/tree.ts'),
  ]);
  const tree = parseYaml({ file, text }, ({ span, subject, found, expected }) => {
    throw broken(span.start, `${subject} ${found}; ${expected} is expected`, null);
  });
  if (tree === null) throw new RangeError(`${file} has neither content nor a mistake`);
  return {
    file,
    value: plain(tree),
    mistake: (path, message, help) => broken(spanAt(tree, path).start, message, help),
  };
}

function placedAt(
  text: string,
  file: string,
): (offset: number, message: string, help: string | null) => AuditError {
  return (offset, message, help) => {
    const place = lineAndColumn(text, offset);
    return new AuditError(
      'broken-configuration',
      message,
      help,
      { file, ...place },
      excerptAt(text, place.line, place.column),
    );
  };
}
