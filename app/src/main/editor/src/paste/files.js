import { uploadPicture } from '../upload.js';

/**
 * Files that were pasted or dropped: pictures are sent to the house's own store and placed without a description, which the check then asks for. A page
 * that can read other files (a Word document) listens for `fenzhan:file-dropped` and prevents it.
 */
export async function placeFiles(files, { textarea, words, said, composition }, editor) {
  const faults = [];
  for (const file of files) {
    const offered = new CustomEvent('fenzhan:file-dropped', { bubbles: true, cancelable: true, detail: { file } });
    if (!textarea.dispatchEvent(offered)) {
      continue;
    }
    const answer = textarea.dataset.mediaUrl ? await uploadPicture(file, textarea, words) : { fault: words('noUpload', { name: file.name }) };
    if (answer.fault) {
      faults.push(answer.fault);
    } else {
      composition.afterwards(() => editor.chain().focus().insertFigure({ src: answer.src, alt: answer.alt ?? null }).run());
    }
  }
  if (faults.length > 0) {
    said.say(faults.join(' '));
  }
}
