import type { MapNode } from '../../core/map/outlet-map.ts';
import type { NodeBox } from '../../core/map/place-nodes.ts';
import { useWords } from '../words.tsx';
import { SvgButton } from './drawing/SvgButton.tsx';
import { fitName } from './drawing/text-size.ts';

const numberWidth = 9;

interface OutletProps {
  node: MapNode;
  box: NodeBox;
  isChosen: boolean;
  isReachable: boolean;
  choose: () => void;
  focused: () => void;
  press: (event: KeyboardEvent) => void;
}

/** An agency's box has corners and a bar, an outlet's is round. */
export function MapOutlet({ node, box, isChosen, isReachable, choose, focused, press }: OutletProps) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language).format(node.count);
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const kind = say(node.kind === 'agency' ? 'map.agency' : 'map.outlet');
  return (
    <SvgButton
      kind="map-outlet"
      subject={node.key}
      label={`${node.name}, ${kind}, ${say('map.onPages', number)}`}
      isPressed={isChosen}
      isReachable={isReachable}
      isLit={isChosen}
      press={choose}
      focused={focused}
      onKey={press}
    >
      <rect class="map-box" x={left} y={top} width={box.width} height={box.height} rx={node.kind === 'agency' ? 2 : box.height / 2} />
      {node.kind === 'agency' && <path class="map-bar" d={`M${left + 5} ${top + 5}v${box.height - 10}`} />}
      <text class="map-name" x={box.x - numberWidth} y={box.y} direction="auto" dominant-baseline="central">
        {`\u2068${fitName(node.name).text}\u2069`}
      </text>
      <text class="map-number" x={box.x + box.width / 2 - 16} y={box.y} dominant-baseline="central">
        {number}
      </text>
    </SvgButton>
  );
}
