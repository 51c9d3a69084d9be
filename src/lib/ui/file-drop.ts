import type { Attachment } from 'svelte/attachments';

/** Calls back with a file that is dropped anywhere on the page, and says while one is held over it. */
export function fileDrop(onFile: (file: File) => void, onOver: (isOver: boolean) => void): Attachment {
  return () => {
    const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      // Else the browser leaves the page and opens the file itself.
      event.preventDefault();
      onOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) onOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      onOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    const { signal, abort } = controls();
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return abort;
  };
}

function controls(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
