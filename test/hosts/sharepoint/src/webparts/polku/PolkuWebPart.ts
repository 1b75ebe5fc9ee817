// The script comes in the package of the web part: the policy of SharePoint Online stops one that a page loads itself.
import 'polku/self-assessment';
import type { PolkuSelfAssessment, PolkuSubmitEvent } from 'polku';
import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { SPHttpClient } from '@microsoft/sp-http';

export interface PolkuWebPartProperties {
  definition: 'employee' | 'manager' | 'review';
  reader: string;
  retention: string;
  recipients: string;
  list: string;
}

export default class PolkuWebPart extends BaseClientSideWebPart<PolkuWebPartProperties> {
  private element: PolkuSelfAssessment | undefined;

  public render(): void {
    if (!this.element) {
      this.element = document.createElement('polku-self-assessment');
      this.element.addEventListener('polku-submit', (event) => this.onSubmit(event));
      this.domElement.replaceChildren(this.element);
    }
    const { definition, reader, retention, recipients } = this.properties;
    Object.assign(this.element, { definition, reader, retention, recipients: recipients || undefined });
    this.element.lang = this.context.pageContext.cultureInfo.currentUICultureName;
  }

  /** One list item for each result; whoever may read the list reads it, unless it is sealed. */
  private async save(result: PolkuSubmitEvent['detail']): Promise<void> {
    const list = encodeURIComponent(this.properties.list.replaceAll("'", "''"));
    const url = `${this.context.pageContext.web.absoluteUrl}/_api/web/lists/getbytitle('${list}')/items`;
    const body = JSON.stringify({ Title: result.schema, Result: JSON.stringify(result) });
    const answer = await this.context.spHttpClient.post(url, SPHttpClient.configurations.v1, { body });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
  }

  private onSubmit(event: PolkuSubmitEvent): void {
    if (!this.properties.list) return;
    event.preventDefault();
    this.save(event.detail).then(
      () => this.element?.delivered(),
      (error: unknown) => this.element?.undelivered(String(error)),
    );
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const options = (['employee', 'manager', 'review'] as const).map((key) => ({ key, text: key }));
    const groupFields = [
      PropertyPaneDropdown('definition', { label: 'Questionnaire', options }),
      PropertyPaneTextField('reader', { label: 'Who reads it' }),
      PropertyPaneTextField('retention', { label: 'How long it is kept' }),
      PropertyPaneTextField('recipients', { label: 'Public keys of the reader (age1…)' }),
      PropertyPaneTextField('list', { label: 'List with a column "Result" of many lines' }),
    ];
    return { pages: [{ groups: [{ groupFields }] }] };
  }
}
