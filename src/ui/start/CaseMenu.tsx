import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

interface CaseMenuProps {
  readonly name: string;
  readonly onOpen: () => void;
  readonly onDuplicate: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a case of the list. */
export function CaseMenu({ name, onOpen, onDuplicate, onRename, onRemove }: CaseMenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className="button button-plain button-small" aria-label={`Actions for ${name}`}>
        Actions
      </AriaButton>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu menu-plain" aria-label={`Actions for ${name}`}>
          <MenuItem className="menu-item" onAction={onOpen}>
            Open
          </MenuItem>
          <MenuItem className="menu-item" onAction={onDuplicate}>
            Duplicate
          </MenuItem>
          <MenuItem className="menu-item" onAction={onRename}>
            Rename
          </MenuItem>
          <MenuItem className="menu-item" onAction={onRemove}>
            Remove from this browser
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
