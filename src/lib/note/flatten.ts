/** Tags that end a line where a letter was pasted as HTML; other known tags only vanish. */
const BLOCK_TAG = /^<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|hr|body|html|head)\b/i;
const TAG =
  /<\/?(?:p|div|br|li|ul|ol|tr|td|table|tbody|h[1-6]|blockquote|hr|body|html|head|span|a|b|i|u|em|strong|font|img|meta|style|script)(?:\s[^<>]{0,2000})?\/?>/gi;

/**
 * The text with every oddity of typing made plain, character for character: offsets into the result are offsets into
 * the text. Lines end in `\n`; curly quotes are straight, dashes one kind, tags and control characters blank.
 */
export function flatten(text: string): string {
  return text
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(TAG, (tag) => (BLOCK_TAG.test(tag) ? '\n' : ' ') + ' '.repeat(tag.length - 1))
    .replace(/&(?:nbsp|amp);/g, (entity) => (entity === '&amp;' ? '&    ' : '      '))
    .replace(INVISIBLE, (mark) => ' '.repeat(mark.length))
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012-\u2015\u2212]/g, '—')
    .replace(/[！，。？：]/g, (mark) => '!,.?:'['！，。？：'.indexOf(mark)] ?? mark);
}

/** Control and direction marks, and every space that is not a plain one. The joiner inside emoji (U+200D) stays. */
const INVISIBLE = /[^\P{C}\n\u200d\p{Cs}\p{Cn}\p{Co}]|[^\P{Zs} ]/gu;
