// npm install && npm run render
// Draws every model with bpmn-js in a headless Chromium; CHROMIUM names another browser. The pictures are for readers, the
// drawings are what the house paints its times on; each drawing says which model it shows.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const puppeteer = require('puppeteer-core');

const viewer = fs.readFileSync(require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js'), 'utf8');
const [models, pictures, drawings] = process.argv.slice(2);
const PADDING = 20;

/** Runs in the page: draws the model and makes the canvas as large as the drawing. */
async function draw(xml, padding) {
  const container = document.getElementById('canvas');
  const viewer = new BpmnJS({ container, textRenderer: { defaultStyle: { fontFamily: 'Noto Sans CJK SC, sans-serif' } } });
  const { warnings } = await viewer.importXML(xml);
  const box = document.querySelector('.viewport').getBBox();
  const size = { width: Math.ceil(box.width + 2 * padding), height: Math.ceil(box.height + 2 * padding) };
  container.style.width = size.width + 'px';
  container.style.height = size.height + 'px';
  viewer.get('canvas').resized();
  viewer.get('canvas').viewbox({ x: box.x - padding, y: box.y - padding, ...size });
  const { svg } = await viewer.saveSVG();
  return { ...size, svg, warnings: warnings.map(String) };
}

async function main() {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const file of fs.readdirSync(models).filter((name) => name.endsWith('.bpmn'))) {
    await page.setContent('<body style="margin:0"><style>.bjs-powered-by{display:none}</style><div id="canvas" style="width:4000px;height:2000px"></div>');
    await page.addScriptTag({ content: viewer });
    const model = fs.readFileSync(path.join(models, file), 'utf8');
    const { width, height, svg, warnings } = await page.evaluate(draw, model, PADDING);
    if (warnings.length) throw new Error(`${file}: ${warnings}`);
    await page.setViewport({ width, height });
    await page.screenshot({ path: path.join(pictures, file.replace('.bpmn', '.png')) });
    // Their names are drawn by lot, and a drawing of the same model shall be the same file.
    const names = [];
    const named = svg.replace(/marker-[a-z0-9]{20,}/g, (name) => {
      if (!names.includes(name)) names.push(name);
      return `marker-${names.indexOf(name)}`;
    });
    const shown = crypto.createHash('sha256').update(model).digest('hex');
    fs.writeFileSync(path.join(drawings, file.replace('.bpmn', '.svg')), named.replace('<svg ', `<svg data-model="${shown}" `));
  }
  await browser.close();
}

main();
