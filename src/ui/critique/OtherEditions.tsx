import { plainFileName } from '../../base/fileName';
import { issue } from '../../base/issue';
import { documentOf, pageOf } from '../../case';
import type { SharedView } from '../../disclosure';
import { useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { Lock } from '../parts/Lock';
import { PopoverButton } from '../parts/PopoverButton';
import type { PdfControl } from './usePdf';

/** Beside the critique: the page of the summary, the charts as slides, and the brief for our own team. */
export function OtherEditions({ view, control }: { readonly view: SharedView; readonly control: PdfControl }) {
  const { files, leaving, tell } = useWorkbench();
  const { data } = useOpenCase();
  const name = (what: string, ending: string): string =>
    `${`${plainFileName(view.product)} ${what}`.trim()} ${view.date}.${ending}`;

  const summary = async (): Promise<void> => {
    const passed = await leaving.pass();
    const bytes = passed && (await control.make(view, 'summary'));
    if (!passed || !bytes) return;
    files.download(name('summary', 'pdf'), bytes, 'application/pdf');
    leaving.record('summary', view, passed);
  };
  const slides = async (): Promise<void> => {
    const passed = await leaving.pass();
    if (!passed) return;
    const { makeSlides, packSlides, documentWords, defaultLook } = await import('../../report');
    const { colour, isDraft } = pageOf(data);
    const drawn = await makeSlides(view, documentWords[documentOf(data).language], { ...defaultLook, colour, isDraft });
    const pictures = await Promise.all(
      drawn.map(async (slide) => ({ ...slide, png: await files.rasterise(slide.svg, 1.2) })),
    );
    if (pictures.some(({ png }) => png === null)) {
      tell(
        issue('Slides', 'pictures as PNG', 'a browser that draws none', 'The archive has the SVG files only.', false),
      );
    }
    files.download(name('charts', 'zip'), packSlides(pictures, view.date), 'application/zip');
    leaving.record('charts', view, passed);
  };
  const brief = async (): Promise<void> => {
    const bytes = await control.makeBrief(view.date);
    if (bytes) files.download(name('INTERNAL brief', 'pdf'), bytes, 'application/pdf');
  };
  // Each closes the form that it stands in: what the guard may ask comes after it.
  return (
    <PopoverButton label="Other editions" isLarge>
      <div className="export-menu">
        <Button slot="close" onPress={() => void summary()}>
          Summary page (PDF)
        </Button>
        <Button slot="close" onPress={() => void slides()}>
          Charts as slides (SVG, PNG)
        </Button>
        <Button slot="close" onPress={() => void brief()}>
          <Lock /> Internal brief (PDF)
        </Button>
      </div>
    </PopoverButton>
  );
}
