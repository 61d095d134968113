import { type ComponentProps, useRef, useState } from 'react';
import { imageTypes } from '../api/images';
import { Button } from './Button';
import { classes } from './classes';
import { FormError, TextArea } from './Field';
import styles from './MarkdownArea.module.css';
import { useImages } from './useImages';

/** A text that is Markdown: images are pasted, dropped or chosen into it. */
export function MarkdownArea({ className, ...rest }: ComponentProps<typeof TextArea>) {
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const images = useImages(area);
  const [over, setOver] = useState(false);
  return (
    <div className={styles.markdown}>
      <TextArea
        {...rest}
        ref={area}
        className={classes(className, over && styles.over)}
        onPaste={(event) => {
          // What was copied from a text brings a picture of it along.
          if (event.clipboardData.types.includes('text/plain')) return;
          if (images.add(event.clipboardData.files)) event.preventDefault();
        }}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false);
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          images.add(event.dataTransfer.files);
        }}
      />
      <div className={styles.foot}>
        <Button look="ghost" size="small" onClick={() => file.current?.click()}>
          Add an image
        </Button>
        {images.coming.map(({ id, name }) => (
          <span key={id} role="status" className={styles.coming}>
            {name} is on its way
          </span>
        ))}
      </div>
      <FormError>{images.refused}</FormError>
      <input
        ref={file}
        type="file"
        hidden
        multiple
        accept={imageTypes.join()}
        aria-label="Image"
        onChange={({ currentTarget }) => {
          if (currentTarget.files) images.add(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
