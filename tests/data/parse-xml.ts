const NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (text: string) =>
  text.replace(/&(\w+);/g, (_, name: string) => NAMES[name] ?? '?').replace(/\r\n?/g, '\n');

/** The elements of XML that hold text alone, with their attributes; of what a schema has found to be well formed. */
export const parseXml = (
  xml: string,
): { name: string; attributes: Record<string, string>; text: string }[] =>
  [...xml.matchAll(/<([\w:]+)((?:\s[\w:]+="[^"]*")*)>([^<]*)<\/\1>/g)].map(
    ([, name = '', attributes = '', text = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/\s([\w:]+)="([^"]*)"/g)].map(([, key, value = '']) => [
          key,
          plain(value),
        ]),
      ),
      text: plain(text),
    }),
  );
