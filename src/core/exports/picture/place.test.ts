import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { languages } from '#core/messages/language.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createLayOut } from '../../../cli/lay-out.ts'
import { makePicture } from './make-picture.ts'
import { defaultPictureSettings, type PictureSettings } from './picture-settings.ts'
import { fitPicture, placePicture, places, pxPerMetre, smallestText } from './place.ts'

const layOut = createLayOut()
const draw = async (change: Partial<PictureSettings> & Pick<PictureSettings, 'language'>) =>
  unwrap(
    await makePicture(
      { deployment: defaultDeployment, page: '' },
      { ...defaultPictureSettings, ...change },
      layOut,
    ),
  )

test('a picture keeps its shape and touches the nearer edges of its place', () => {
  expect(fitPicture({ width: 800, height: 400 }, 'a4-portrait')).toEqual({ width: 160, height: 80 })
  expect(fitPicture({ width: 400, height: 500 }, 'a4-portrait')).toEqual({
    width: 160,
    height: 200,
  })
  expect(fitPicture({ width: 500, height: 1000 }, 'a4-landscape')).toEqual({
    width: 80,
    height: 160,
  })
  expect(fitPicture({ width: 635, height: 100 }, 'slide')).toEqual({ width: 317.5, height: 50 })
})

test('nothing is known of a free picture, and it has 96 px an inch', async () => {
  const scene = await draw({ language: 'en' })
  expect(fitPicture(scene.size, 'free')).toBeNull()
  expect(placePicture(scene, 'free')).toBeNull()
  expect(pxPerMetre(scene.size, 'free')).toBeCloseTo(3779.53, 2)
})

test('a picture is as wide in px as its width in mm says', async () => {
  const { size } = await draw({ language: 'en' })
  for (const place of places.filter((each) => each !== 'free')) {
    const fit = fitPicture(size, place)
    expect(((fit?.width ?? 0) / 1000) * pxPerMetre(size, place)).toBeCloseTo(size.width, 6)
  }
})

test.each(languages)(
  'numbers and their table are read at 6 pt on A4 portrait (%s)',
  async (language) => {
    const scene = await draw({ language, ports: 'callouts' })
    expect(smallestText(scene, 'a4-portrait')).toBeGreaterThanOrEqual(6)
    const ports = await draw({ language })
    expect(smallestText(ports, 'a4-portrait')).toBeLessThan(6)
    expect(smallestText(ports, 'a4-landscape')).toBeGreaterThanOrEqual(6)
    expect(smallestText(ports, 'slide')).toBeGreaterThanOrEqual(7)
  },
)
