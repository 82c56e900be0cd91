import { By, Key, until, type WebDriver, type WebElement } from 'selenium-webdriver';

/** How long a page may take to show what it is asked for, in ms: as long as the other browsers have. */
const PATIENCE = 20_000;

/** A page in WebKit, used by its selectors. Whatever it is asked for, it waits until that is there. */
export function webKitPage(driver: WebDriver) {
  const find = async (css: string): Promise<WebElement> =>
    driver.wait(until.elementLocated(By.css(css)), PATIENCE, `Nothing is there for ${css}`);
  return {
    open: (address: string) => driver.get(address),
    find,
    click: async (css: string) => (await find(css)).click(),
    /** Types into whatever has the focus. */
    type: (...keys: readonly string[]) =>
      driver
        .actions()
        .sendKeys(...keys)
        .perform(),
    /** Types a date or a time by hand, part by part, as the field shows its parts. */
    typeParts: async (css: string, ...parts: readonly string[]) => {
      await (await find(css)).click();
      await driver
        .actions()
        .sendKeys(...parts.flatMap((part, index) => (index === 0 ? [part] : [Key.ARROW_RIGHT, part])))
        .perform();
    },
    /** Waits until the text is read there. */
    says: async (css: string, words: string): Promise<string> => {
      const element = await find(css);
      await driver.wait(
        async () => (await element.getText()).includes(words),
        PATIENCE,
        `${css} does not say: ${words}`,
      );
      return element.getText();
    },
    at: (path: string) =>
      driver.wait(async () => (await driver.getCurrentUrl()).includes(path), PATIENCE, `Not led to ${path}`),
    /** Runs a script in the page and hands back what it returns. */
    run: <Result>(script: string) => driver.executeScript<Result>(script),
  };
}
