import { createRoot } from 'react-dom/client';
import { createTRPCClient, httpLink } from '@trpc/client';
const door = createTRPCClient<any>({ links: [httpLink({ url: '/trpc/self-referral' })] });
const el = document.getElementById('root');
if (el) createRoot(el).render(<p>Hej {String(door.x.query())}</p>);
