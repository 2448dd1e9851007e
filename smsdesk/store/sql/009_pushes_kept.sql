-- 1 where the provider's stamp is far from the moment at which it was told: kept, shown with the event, and not believed.
ALTER TABLE incoming ADD COLUMN far_off INTEGER NOT NULL DEFAULT 0;
ALTER TABLE subscription ADD COLUMN far_off INTEGER NOT NULL DEFAULT 0;

-- Bytes that have served: what they meant is applied, and a copy is told by the key and answered with the stored reply.
CREATE INDEX push_body ON push (at) WHERE body <> x'' AND kind <> 'unread' AND failed = '';
