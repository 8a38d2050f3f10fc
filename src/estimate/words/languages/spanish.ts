import type { Vocabulary } from '../vocabulary';

export const spanish: Vocabulary = {
  columns: {
    amount: `
    importe, importe total, coste, costo, costes, costos, coste total, costo total, precio total, valor, monto,
    total línea, coste pieza, costo por pieza, coste por pieza, suma`,
    rate: `
    precio unitario, coste unitario, costo unitario, precio, precio kg, precio por kg, precio ud, tarifa, tarifa
    horaria, coste hora, costo hora, precio hora, tasa horaria, P. unit, precio unit`,
    quantity: `
    cantidad, cantidades, cant, cdad, uds, tiempo, tiempo de ciclo, horas, minutos, peso, peso bruto, consumo, número
    de, nº de`,
    unit: `unidad, ud, unidad de medida, U.M., unid, medida`,
    percent: `porcentaje, tasa, recargo, recargo %, % aplicado, margen %, tasa %`,
    yield: `rendimiento`,
    efficiency: `eficiencia, utilización`,
    scrap: `merma, mermas, desperdicio, chatarra, rechazo, tasa de rechazo`,
    perCycle: `piezas por ciclo, piezas por hora, cavidades, piezas hora`,
    crew: `operarios, operadores, número de operarios, personas, factor multiplicador`,
    priceUnit: `precio por, base de precio`,
    batch: `tamaño de lote, lote, volumen de amortización, vida útil, cantidad de amortización`,
    exchange: `tipo de cambio, cambio`,
    position: `posición, n°, número, línea, partida, ítem nº`,
    level: `nivel`,
    currency: `moneda, divisa`,
    base: `base de cálculo, aplicado sobre, base de aplicación`,
    label: `
    descripción, denominación, concepto, designación, nombre, componente, elemento, elemento de coste, artículo,
    pieza, proceso, operación`,
    attribute: `
    % del total, participación, peso neto, observaciones, observación, comentario, comentarios, notas, proveedor,
    referencia, plano, país, fabricante, fuente, por año, coste anual`,
  },
  rows: {
    sum: `total, totales, suma, subtotal, sub total, total general, importe total, sumatoria`,
    running: `
    precio objetivo, coste objetivo, costo objetivo, coste de producción, costo de producción, coste de fabricación, costo de fabricación, costo de manufactura,
    coste industrial, coste completo, coste de materiales, costo de materiales, coste de transformación, precio
    de venta, precio unitario, precio por pieza, precio neto, coste de venta, costo de ventas`,
    grand: `
    precio objetivo, coste objetivo, costo objetivo, total general, coste total, costo total, precio total, precio de venta, precio unitario, precio por pieza,
    importe total, precio pieza, precio final`,
    after: `precio objetivo, objetivo, diferencia, desviación, por año, anual, ahorro, ahorros, oferta, de los cuales, control`,
    perUnit: `por, cada`,
    yearly: `por año, anual, al año`,
  },
  elements: {
    materialOverhead: `
    gastos generales de material, gastos generales de materiales, gastos de aprovisionamiento, recargo de
    material, gastos de compra, gastos de compras, manejo de materiales, gastos de almacén`,
    manufacturingOverhead: `
    gastos generales de fabricación, gastos generales de producción, costes indirectos de fabricación, costos
    indirectos de fabricación, CIF fabricación, gastos indirectos de fabricación, gastos de taller, carga fabril`,
    sga: `
    gastos administrativos, gastos de administración, gastos generales, gastos comerciales, gastos de venta,
    gastos de ventas, gastos de estructura, administración y ventas, administración`,
    profit: `beneficio*, margen, utilidad, ganancia*, beneficio industrial, margen de beneficio, lucro`,
    scrap: `merma*, rechazo*, chatarra, desperdicio*, retrabajo*`,
    tooling: `utillaje*, herramental*, molde*, troquel*, herramienta*, amortización de utillaje, plantilla*`,
    engineering: `ingeniería, desarrollo, I+D, investigación*, diseño, ensayos, validación`,
    packaging: `embalaje*, envase*, empaque*, palé*`,
    logistics: `transporte*, flete*, logística*, envío*, portes, seguro, entrega`,
    duty: `aranceles, arancel*, aduana*, impuesto*`,
    finance: `gastos financieros, interés, intereses, financiación, descuento*, pronto pago, coste de capital`,
    warranty: `garantía*`,
    royalty: `regalía*, licencia*, patente*, canon`,
    contingency: `imprevisto*, contingencia*, riesgo*`,
    setup: `preparación, puesta a punto, cambio de utillaje, preparación de máquina, ajuste de máquina`,
    purchasedPart: `piezas compradas, pieza comprada, componentes comprados, componentes, piezas estándar, compras`,
    rawMaterial: `materia prima, materias primas, materiales, material directo, materiales directos, semielaborado*`,
    labour: `mano de obra, mano de obra directa, MOD, salario*, operario*, personal`,
    machine: `máquina*, coste máquina, horas máquina, equipo, equipos`,
    process: `proceso*, fabricación, producción, mecanizado*, transformación, subcontrata*, tratamiento térmico, tratamiento superficial`,
  },
  hints: {
    manufacturingOverhead: `costes indirectos, costos indirectos, gastos indirectos`,
    purchasedPart: `tornillo*, tuerca*, arandela*, rodamiento*, junta*, muelle*, resorte*, conector*, sensor*, motor*`,
    rawMaterial: `acero*, inoxidable, latón, cobre, chapa*, barra*, granza, resina*, fundición, pintura*, tubo*, perfil*, bobina*`,
    labour: `montaje*, ensamblaje*, ensamble*, inspección*, manipulación, control de calidad`,
    process: `
    fresado*, torneado*, taladrado*, rectificado*, soldadura*, corte*, plegado*, estampado*, estampación,
    inyección*, desbarbado*, lavado*, recubrimiento*, pulido*, roscado*`,
  },
  facts: {
    customer: `cliente, comprador`,
    supplier: `proveedor`,
    product: `producto, pieza, denominación, nombre de la pieza, artículo`,
    assembly: `conjunto, subconjunto`,
    partNumber: `referencia, número de pieza, nº de pieza, número de parte, no de parte, código, plano, nº de plano`,
    revision: `revisión, versión, índice`,
    project: `proyecto, programa, oferta nº, nº de oferta`,
    date: `fecha, fecha de cálculo, fecha de oferta`,
    currency: `moneda, divisa, importes en`,
    annualVolume: `volumen anual, cantidad anual, piezas por año, demanda anual, unidades por año, piezas año`,
    contractYears: `duración del contrato, vida del proyecto, duración, años de contrato`,
    lifetimeVolume: `volumen total, cantidad total`,
    incoterm: `condiciones de entrega`,
    paymentTerms: `condiciones de pago, forma de pago`,
    batchSize: `tamaño de lote, lote, lote de fabricación`,
    quantity: `cantidad, cantidad pedida`,
    validity: `validez, válido hasta`,
    location: `planta, lugar de producción, fábrica, país, ubicación`,
    author: `autor, elaborado por, preparado por, realizado por`,
    labourRate: `tarifa de mano de obra, coste hora de mano de obra`,
    exchangeRate: `tipo de cambio`,
    grossWeight: `peso bruto`,
    netWeight: `peso neto, peso`,
    shifts: `turnos`,
  },
  bases: {
    material: `material, materiales, materia prima, materias primas, coste de materiales, costo de materiales, coste de material`,
    purchased: `piezas compradas, componentes comprados, compras`,
    allMaterial: `total materiales, total material, materiales y piezas compradas`,
    labour: `mano de obra, mano de obra directa, MOD, salarios`,
    conversion: `transformación, coste de transformación, fabricación, proceso, procesos, mecanizado`,
    tooling: `utillaje, utillajes, herramental`,
    productionCost: `
    coste de producción, costo de producción, costes de producción, coste de fabricación, costo de fabricación,
    costo de manufactura, coste industrial`,
    selfCost: `coste total, costo total, coste completo, costo completo`,
    price: `precio de venta, precio neto, precio por pieza`,
  },
  ofAfterPercent: `sobre, del, de los, de la, de`,
  ofAnywhere: `sobre, aplicado sobre`,
  empty: `el, la, los, las, de, del, y, sobre, coste, costo, costes, costos, precio, importe, por, para, gastos, suma`,
};
