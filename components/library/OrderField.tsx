import { type Order, orders } from '../../core/library/order.ts';
import { useWords, type WordKey } from '../words.tsx';

export interface OrderProps {
  order: Order;
  changeOrder: (order: Order) => void;
}

const orderKeys: Record<Order, WordKey> = {
  found: 'shelf.orderFound',
  headline: 'noteView.headline',
  outlet: 'shelf.outlet',
  published: 'noteView.published',
};

/** By what the entries are ordered. */
export function OrderField({ order, changeOrder }: OrderProps) {
  const { say } = useWords();
  return (
    <label class="order">
      {say('shelf.order')}{' '}
      <select value={order} onChange={(event) => changeOrder(orders.find((one) => one === event.currentTarget.value) ?? 'found')}>
        {orders.map((one) => (
          <option key={one} value={one}>
            {say(orderKeys[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
