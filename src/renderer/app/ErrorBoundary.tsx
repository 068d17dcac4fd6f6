import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button';

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
    return (
      <div className="pw-start">
        <div className="pw-notice pw-notice--no" role="alert">
          <p>
            This screen stopped because of a fault in Plainword. What was sent and saved is kept. Open the
            screen again, and tell IT if it comes back.
          </p>
        </div>
        <div className="pw-actions">
          <Button kind="primary" autoFocus onClick={() => this.setState({ failed: false })}>
            Open again
          </Button>
        </div>
      </div>
    );
  }
}
