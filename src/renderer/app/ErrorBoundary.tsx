import { Component, type ReactNode } from 'react';
import { ScreenFault } from './ScreenFault';

interface Props {
  children: ReactNode;
}

/** A fault of the page itself: a plain sentence and a way on, never a blank window. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <ScreenFault onAgain={() => this.setState({ failed: false })} />;
  }
}
