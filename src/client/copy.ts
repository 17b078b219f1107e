// Shows the buttons that copy an address, and copies; without this script the address is there to be read.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-kopieer]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

/** Copies, and says at the button that it did; where it cannot, selects the address to be copied by hand. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'gekopieerd';
  document.querySelector('.gekopieerd')?.remove();
  button.after(status);
  let said = 'Gekopieerd';
  try {
    await navigator.clipboard.writeText(button.dataset.kopieer ?? '');
  } catch {
    const address = button.parentElement?.querySelector('.adres');
    if (address) getSelection()?.selectAllChildren(address);
    said = 'Kopiëren lukt hier niet vanzelf. Kopieer het adres zelf.';
  }
  // A status is read out only when it changes after it came.
  requestAnimationFrame(() => (status.textContent = said));
}

export {};
