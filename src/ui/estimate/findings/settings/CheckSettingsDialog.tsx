import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Issue } from '../../../../base/issue';
import { setCheckSettings } from '../../../../case';
import { type CheckSettings, settingsFault } from '../../../../checks';
import { useOpenCase, useWorkbench, useWorkbenchState } from '../../../context';
import { Button } from '../../../parts/Button';
import { IssueNote } from '../../../parts/IssueNote';
import { tabStop } from '../../../parts/tabStop';
import { BenchmarkList } from './BenchmarkList';
import { ContractFacts } from './ContractFacts';
import { Limits } from './Limits';
import { asDefault, backToDefault, measuresWithDefault, settingsInUse } from './settingsParts';
import './checkSettings.css';

interface CheckSettingsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What the checks of this case measure with, over the screen. Each change counts at once. */
export function CheckSettingsDialog({ isOpen, onClose }: CheckSettingsDialogProps) {
  return (
    <ModalOverlay
      className="settings-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
    >
      <Modal className="settings-modal">
        <Dialog className="settings">
          <Settings onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Settings({ onClose }: Pick<CheckSettingsDialogProps, 'onClose'>) {
  const { data } = useOpenCase();
  const { run, changePreferences, getState } = useWorkbench();
  const defaults = useWorkbenchState((state) => state.preferences.checks);
  const [fault, setFault] = useState<Issue | null>(null);
  const [said, setSaid] = useState('');
  const settings = settingsInUse(data, defaults);
  const isDefault = measuresWithDefault(settings, defaults);
  const change = (fields: Partial<CheckSettings>, mergeKey?: string): void => {
    // A field that is left late must not take what another has set since.
    const { open, preferences } = getState();
    const next = { ...(open === null ? settings : settingsInUse(open.data, preferences.checks)), ...fields };
    const wrong = settingsFault(next);
    setFault(wrong);
    setSaid('');
    if (wrong === null) run(setCheckSettings(next), mergeKey);
  };
  return (
    <>
      <header className="settings-head">
        <Heading slot="title">What the checks measure with</Heading>
        <Button size="small" onPress={onClose}>
          Close
        </Button>
      </header>
      <section className="settings-scroll" aria-label="Settings" ref={tabStop}>
        {fault && <IssueNote issue={fault} />}
        <ContractFacts settings={settings} onChange={change} />
        <BenchmarkList list="wages" rows={settings.wages} onChange={(wages) => change({ wages })} />
        <BenchmarkList list="indices" rows={settings.indices} onChange={(indices) => change({ indices })} />
        <BenchmarkList
          list="overheadBands"
          rows={settings.overheadBands}
          onChange={(overheadBands) => change({ overheadBands })}
        />
        <Limits thresholds={settings.thresholds} onChange={(thresholds, key) => change({ thresholds }, key)} />
      </section>
      <footer className="settings-foot">
        <output>
          {said !== ''
            ? said
            : isDefault
              ? 'Limits and benchmarks are the default.'
              : 'Limits and benchmarks are those of this case.'}
        </output>
        <Button
          size="small"
          isDisabled={isDefault}
          onPress={() => {
            changePreferences({ checks: asDefault(settings) });
            setSaid('New cases start with these limits and benchmarks.');
          }}
        >
          Use as default for new cases
        </Button>
        <Button
          size="small"
          isDisabled={isDefault}
          onPress={() => {
            run(setCheckSettings(backToDefault(settings, defaults)));
            setSaid('The default counts again; undo brings the others back.');
          }}
        >
          Take the default again
        </Button>
      </footer>
    </>
  );
}
