import '../../components/knowledge/knowledge.css';
import '../../components/knowledge/tables.css';
import { useEffect } from 'preact/hooks';
import { KNOWLEDGE_TITLE, Knowledge } from '../../components/knowledge/knowledge';
import type { ExploreState } from '../../state/explore-state';

/** What the sheet shows; loaded apart, because most readers of a claim never open it. */
export default function KnowledgeContent({ state }: { state: ExploreState }) {
  useEffect(() => document.getElementById(KNOWLEDGE_TITLE)?.focus(), []);
  return <Knowledge words={state.words.value} results={state.results.value} />;
}
