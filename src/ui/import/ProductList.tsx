import { formatDecimal } from '../../base/format';
import type { ProductKey, ProductReading } from '../../estimate';
import { cachedFormat, useWorkbenchState } from '../context';
import { verdictOf } from './verdict';

interface ProductListProps {
  readonly products: readonly ProductReading[];
  readonly nameOf: (product: ProductReading) => string;
  readonly shown: ProductKey | null;
  readonly onShow: (key: ProductKey) => void;
  readonly ticked: ReadonlySet<ProductKey>;
  readonly onTick: (key: ProductKey, isTicked: boolean) => void;
}

/** A file that prices several products: one is looked at, one or several are opened. */
export function ProductList({ products, nameOf, shown, onShow, ticked, onTick }: ProductListProps) {
  return (
    <section aria-labelledby="products">
      <h2 id="products">{products.length} products in this file</h2>
      <p className="import-note">Choose one to look at it. Tick those that become a case each.</p>
      <ul className="product-list">
        {products.map((product) => (
          <li key={product.key} className={product.key === shown ? 'product-shown' : undefined}>
            <input
              type="checkbox"
              checked={ticked.has(product.key)}
              aria-label={`Open ${nameOf(product)} as a case`}
              onChange={(event) => onTick(product.key, event.target.checked)}
            />
            <button type="button" aria-pressed={product.key === shown} onClick={() => onShow(product.key)}>
              <span className="product-name">{nameOf(product)}</span>
              <small>{product.sheet}</small>
            </button>
            <ProductTotal product={product} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProductTotal({ product }: { readonly product: ProductReading }) {
  const locale = useWorkbenchState((state) => state.preferences.locale);
  const { stated, read, isReproduced, places } = verdictOf(product);
  const show = (value: typeof read): string =>
    value === null ? '' : formatDecimal(value, cachedFormat(locale, product.currency), places);
  if (read === null) return <p className="product-total tone-more">nothing read</p>;
  return (
    <p className="product-total">
      {show(stated ?? read)}
      <small className={isReproduced ? 'tone-agreed' : 'tone-more'}>
        {isReproduced ? 'reproduced' : stated === null ? 'read, none stated' : `${show(read)} read`}
      </small>
    </p>
  );
}
