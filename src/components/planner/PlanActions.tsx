import { later } from '../form/later.tsx';

/** Taking the plan along; fetched once there is a plan to take. */
export default later(() => import('./TakeAlong.tsx'));
