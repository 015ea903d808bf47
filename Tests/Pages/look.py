"""Looks at pages as people do: on a phone, on a wide screen, in the dark, and on paper.

    python3 Tests/Pages/look.py OUT PAGE.html ...

For each page it writes pictures and a PDF with a picture of each of its pages to OUT, and lets axe
judge it at both widths, in the light and in the dark. It fails when axe finds something, when a
page scrolls sideways, or when it asks for anything from outside.

Needs chromium, chromium-driver and poppler-utils from Debian, with fonts-noto-core and
fonts-sil-abyssinica, and axe-core-python==0.1.0 (axe 4.4.3) and selenium==4.51.0 from PyPI.
"""

import base64
import pathlib
import subprocess
import sys

import axe_core_python
from selenium import webdriver

AXE = pathlib.Path(axe_core_python.__file__).with_name("axe.min.js")
WIDTHS = {"phone": 360, "desktop": 1200}


def browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.ChromeService("/usr/bin/chromedriver")
    driver = webdriver.Chrome(options=options, service=service)
    # axe needs minutes for a whole guide, and more of them on a busy machine.
    driver.set_script_timeout(1800)
    driver.command_executor.client_config.timeout = 1900
    return driver


def findings(driver):
    driver.execute_script(AXE.read_text(encoding="utf-8"))
    # Of what is right it names one place only: naming them all takes most of the time.
    results = driver.execute_async_script(
        "axe.run({resultTypes: ['violations']}).then(arguments[arguments.length - 1])"
    )
    if len(results["passes"]) < 10:
        return ["axe did not look at the page"]
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:160]}"
        for violation in results["violations"]
        for node in violation["nodes"]
    ]


def look(driver, page, out):
    name = page.stem
    bad = []
    for scheme in ("light", "dark"):
        driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
        )
        for kind, width in WIDTHS.items():
            driver.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride",
                {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": kind == "phone"},
            )
            driver.get(page.resolve().as_uri())
            size = driver.execute_script(
                "return [document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
            )
            if size[0] > width:
                bad.append(f"{kind}: {size[0]} wide, the screen is {width}")
            picture = driver.execute_cdp_cmd(
                "Page.captureScreenshot",
                {
                    "captureBeyondViewport": True,
                    "clip": {"x": 0, "y": 0, "width": width, "height": min(size[1], 16000), "scale": 1},
                },
            )
            path = out / f"{name}-{kind}-{scheme}.png"
            path.write_bytes(base64.b64decode(picture["data"]))
            bad += [f"{kind}, {scheme}: {finding}" for finding in findings(driver)]
        if scheme == "light":
            printed = driver.execute_cdp_cmd(
                "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False}
            )
            pdf = out / f"{name}.pdf"
            pdf.write_bytes(base64.b64decode(printed["data"]))
            subprocess.run(["pdftoppm", "-r", "60", "-png", pdf, out / f"{name}-page"], check=True)
    bad += [
        entry["message"]
        for entry in driver.get_log("browser")
        if "axe" not in entry["message"]
    ]
    return bad


def main():
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    driver = browser()
    failed = False
    for path in map(pathlib.Path, sys.argv[2:]):
        bad = look(driver, path, out)
        pages = len(list(out.glob(f"{path.stem}-page-*.png")))
        print(f"{path.name}: {path.stat().st_size} bytes, {pages} pages on paper, {len(bad)} findings")
        for finding in bad:
            failed = True
            print("  " + finding)
    driver.quit()
    sys.exit(1 if failed else 0)


main()
