import {useState} from 'react';
import type {Selection, Village} from 'blup-elements';
import 'blup-elements/react';

interface Given {
  readonly src?: string;
  readonly village?: Village;
}

/** A village by the address of its feed, or one that the page already has; and the page's own word of what is selected. */
export function VillagePage({src, village}: Given) {
  const [selected, setSelected] = useState<Selection | null>(null);
  const [problem, setProblem] = useState('');
  return (
    <>
      <blup-village
        src={src}
        village={village}
        onblup-select={({detail}) => setSelected(detail)}
        onerror={({message}) => setProblem(message)}
      >
        <blup-progress>Lyngdal er i gang med sin BLUP.</blup-progress>
        <blup-goal-wheel view="wheel" />
        <blup-initiatives className="wide" />
      </blup-village>
      <p id="selected">{selected?.goal ? `Verdensmål ${selected.goal} er valgt.` : 'Intet er valgt.'}</p>
      <p id="problem">{problem}</p>
    </>
  );
}
