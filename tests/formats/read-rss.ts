import sax from 'sax';

/** What a feed reader finds in an item: the texts of its elements, by name. */
export type ReadItem = Record<string, string[]>;

export interface ReadFeed {
  channel: ReadItem;
  items: ReadItem[];
}

// https://www.w3.org/TR/xml/#charsets: parsers let them pass, readers stop at them.
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Reads RSS 2.0 as a strict XML parser does. Throws on the first fault of form. */
export function readRss(xml: string): ReadFeed {
  if (notXml.test(xml)) throw new Error('A character that no XML document may hold.');
  const feed: ReadFeed = { channel: {}, items: [] };
  const open: { name: string; text: string }[] = [];
  const parser = sax.parser(true, { xmlns: true });
  const add = (text: string) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    if (name === 'item') feed.items.push({});
    open.push({ name, text: '' });
    for (const { name: key, value } of Object.values(attributes as Record<string, sax.QualifiedAttribute>)) {
      keep(`${name}@${key}`, value);
    }
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = (name) => {
    const closed = open.pop();
    if (name !== 'item' && name !== 'channel' && name !== 'rss') keep(name, closed?.text ?? '');
  };
  function keep(name: string, text: string) {
    const place = open.some((each) => each.name === 'item') ? feed.items.at(-1) : feed.channel;
    if (!place) return;
    place[name] = [...(place[name] ?? []), text];
  }
  parser.write(xml).close();
  return feed;
}
