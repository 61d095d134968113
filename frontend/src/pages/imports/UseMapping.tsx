import { useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { FormError } from '../../ui/Field';

const mostBytes = 256 * 1024;

/** Reads the file as another was read before, by the mapping that was saved then. */
export function UseMapping({ onChosen }: { onChosen: (map: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState<string>();

  async function choose(file?: File) {
    if (!file) return;
    setFailed(undefined);
    if (file.size > mostBytes) return setFailed('This is no mapping: it is too large.');
    try {
      onChosen(await file.text());
    } catch {
      setFailed('This file cannot be read.');
    }
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Mapping"
        accept=".map,.txt,text/plain"
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        Use a mapping
      </Button>
      <FormError>{failed}</FormError>
    </>
  );
}
