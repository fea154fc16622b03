import { mount } from 'svelte'
import App from './App.svelte'
import './styles/tokens.css'
import './styles/base.css'
import { startPointer } from './parts/pointer.ts'
import { startRouter } from './router.svelte.ts'
import { startSettings } from './settings.svelte.ts'

startSettings()
startRouter()
startPointer()
const target = document.getElementById('app')
if (target === null) throw new Error('index.html has no #app')
mount(App, { target })
