/**
 * All named fields of a form, just as it would submit them: {name: value}, a list where a name occurs more than once. Names that begin with "_" (the token
 * against forged requests) and files stay out; they are not part of the article.
 */
export function readFields(form) {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (!name.startsWith('_') && typeof value === 'string') {
      fields[name] = name in fields ? [fields[name], value].flat() : value;
    }
  }
  return fields;
}

/** Puts values back into the fields that exist; every field that changed hears `fenzhan:set`, so that what is built on it can follow. */
export function writeFields(form, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const values = [value].flat();
    [form.elements.namedItem(name)].flatMap((found) => (found instanceof RadioNodeList ? [...found] : [found])).forEach((field, index) => {
      if (field) {
        setOne(field, values, index);
        field.dispatchEvent(new CustomEvent('fenzhan:set', { bubbles: true }));
      }
    });
  }
}

function setOne(field, values, index) {
  if (field.type === 'checkbox' || field.type === 'radio') {
    field.checked = values.includes(field.value);
  } else {
    field.value = values[index] ?? values[0] ?? '';
  }
}
