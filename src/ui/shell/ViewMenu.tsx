import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { type Preferences, useWorkbench, useWorkbenchState } from '../context';
import './menu.css';

const choices = [
  {
    field: 'density',
    heading: 'Rows',
    items: [
      ['compact', 'Compact'],
      ['normal', 'Normal'],
      ['comfortable', 'Comfortable'],
    ],
  },
  {
    field: 'theme',
    heading: 'Colours',
    items: [
      ['system', 'As the system'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    field: 'locale',
    heading: 'Figures',
    items: [
      ['en', '1,234.56'],
      ['de', '1.234,56'],
      ['fr', '1\u202f234,56'],
    ],
  },
] as const satisfies readonly {
  readonly field: keyof Preferences;
  readonly heading: string;
  readonly items: readonly (readonly [string, string])[];
}[];

/** How it looks on this device: row height, colours, how figures are written; and what stands over the screen. */
export function ViewMenu() {
  const preferences = useWorkbenchState((state) => state.preferences);
  const { changePreferences, changeView } = useWorkbench();
  return (
    <MenuTrigger>
      <AriaButton className="button button-plain button-normal">View</AriaButton>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label="View">
          {choices.map(({ field, heading, items }) => (
            <MenuSection
              key={field}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[preferences[field]]}
              onSelectionChange={(keys) => {
                const [chosen] = keys;
                if (chosen !== undefined) changePreferences({ [field]: chosen });
              }}
            >
              <Header className="menu-heading">{heading}</Header>
              {items.map(([value, label]) => (
                <MenuItem key={value} id={value} className="menu-item" textValue={label}>
                  {label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
          <MenuSection>
            <Header className="menu-heading">More</Header>
            <MenuItem className="menu-item" onAction={() => changeView({ dialog: 'activity' })}>
              Activity and your name
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => changeView({ dialog: 'keys' })}>
              Keyboard map
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
